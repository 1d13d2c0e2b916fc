// How many neighbours two nodes have, and one of the shortest paths between them, looked for from both. Where either has very
// many, it is looked for in the relationships between the two alone.
// The CartesianProduct in its plan is of single nodes, found by their ids.
// id: Jumlah tetangga dua simpul dan satu jalur terpendek di antaranya; bila tetangganya sangat banyak, hanya hubungan langsung yang dicari.
// «steps»: how many relationships a path has at most
// $from (string): the key of the node at one end
// $to (string): the key of the node at the other end, which is another
// $types (list of strings): the types of native relationships to follow, in any direction; all where it is empty
// $without (string): types that start so are not followed; all are where it is empty
// $busiest (integer): how many neighbours an end has at most for the shortest path to be looked for
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
OPTIONAL MATCH (a)-[r:«relations»
  WHERE ($types = [] OR type(r) IN $types) AND ($without = '' OR NOT type(r) STARTS WITH $without)]-(b)
WITH a, b, count(r) > 0 AS linked, max(r.documents) AS best
OPTIONAL CALL (a, b) {
  WITH a, b WHERE a.degree <= $busiest AND b.degree <= $busiest
  MATCH p = shortestPath((a)-[followed:«relations»*..«steps»]-(b))
  WHERE all(r IN followed WHERE ($types = [] OR type(r) IN $types) AND ($without = '' OR NOT type(r) STARTS WITH $without))
  RETURN [n IN nodes(p) | n.id] AS keys, [r IN followed | r.documents] AS documents ORDER BY keys LIMIT 1
}
RETURN a.degree AS from, b.degree AS to,
  CASE WHEN keys IS NULL AND linked THEN [$from, $to] ELSE keys END AS keys,
  CASE WHEN keys IS NULL AND linked THEN [best] ELSE documents END AS documents
ORDER BY keys LIMIT 1

// Paths of one length that lead to a node with very many neighbours, looked for from the other end alone: the last step asks
// whether the two nodes are linked, so that nobody walks around the hub.
// The CartesianProduct in its plan is of single nodes, found by their ids.
// id: Jalur sepanjang tertentu ke simpul yang tetangganya sangat banyak, dicari hanya dari ujung lain; langkah terakhir hanya memeriksa hubungannya.
// «steps»: how many relationships a path has before the last
// $from (string): the key of the node that they start from
// $hub (string): the key of the node that they lead to
// $types (list of strings): the types of native relationships to follow, in any direction; all where it is empty
// $without (string): types that start so are not followed; all are where it is empty
// $busiest (integer): how many neighbours a node between the ends has at most
// $limit (integer): how many at most
MATCH (hub:Entity {id: $hub})
MATCH (a:Entity {id: $from})
CALL (hub, a) {
  MATCH p = (a)
    (()-[r:«relations»
      WHERE ($types = [] OR type(r) IN $types) AND ($without = '' OR NOT type(r) STARTS WITH $without)]-
      (n WHERE n.degree <= $busiest AND n.id <> $hub)){«steps»}
    (last)
  WITH p, last, [n IN nodes(p) | n.id] AS keys
  WHERE all(at IN range(1, size(keys) - 1) WHERE NOT keys[at] IN keys[..at])
  RETURN keys, [r IN relationships(p) | r.documents] AS before, last
}
MATCH (last)-[r:«relations»
  WHERE ($types = [] OR type(r) IN $types) AND ($without = '' OR NOT type(r) STARTS WITH $without)]-(hub)
WITH keys + [$hub] AS keys, before + [r.documents] AS documents LIMIT $limit
RETURN keys, documents ORDER BY keys LIMIT $limit

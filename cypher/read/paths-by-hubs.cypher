// The paths between two nodes by one other that has very many neighbours, best supported first.
// It goes from the end with fewer neighbours, and looks between two nodes, so that no hub is walked around.
// The CartesianProduct in its plan is of single nodes, found by their ids.
// id: Jalur antara dua simpul melalui satu simpul lain yang tetangganya sangat banyak, yang paling didukung lebih dahulu.
// $from (string): the key of the node at one end
// $to (string): the key of the node at the other end
// $types (list of strings): the types of native relationships to follow, in any direction; all where it is empty
// $without (string): types that start so are not followed; all are where it is empty
// $busiest (integer): how many neighbours a node has at most that is no hub
// $limit (integer): how many at most
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
WITH CASE WHEN a.degree < b.degree THEN a ELSE b END AS few, CASE WHEN a.degree < b.degree THEN b ELSE a END AS many
MATCH (few)-[r:«relations»]-(hub)
WHERE hub.degree > $busiest AND NOT hub.id IN [$from, $to]
  AND ($types = [] OR type(r) IN $types) AND ($without = '' OR NOT type(r) STARTS WITH $without)
WITH few, many, hub, max(r.documents) AS first ORDER BY first DESC, hub.id LIMIT $limit
MATCH (hub)-[r:«relations»]-(many)
WHERE ($types = [] OR type(r) IN $types) AND ($without = '' OR NOT type(r) STARTS WITH $without)
WITH few.id = $from AS leads, hub.id AS key, first, max(r.documents) AS second
RETURN [$from, key, $to] AS keys, CASE WHEN leads THEN [first, second] ELSE [second, first] END AS documents
ORDER BY first + second DESC, key LIMIT $limit

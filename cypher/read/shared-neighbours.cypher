// How many neighbours pairs of entities share.
// It walks from the one with fewer neighbours, and around none that is a hub.
// The CartesianProduct in its plan is of single nodes, found by their ids.
// id: Jumlah tetangga yang sama dari pasangan entitas, dicari dari yang tetangganya lebih sedikit, tanpa mengitari simpul yang tetangganya sangat banyak.
// $pairs (list of lists): the keys of both
// $busiest (integer): around how many neighbours it walks at most
// $limit (integer): how many rows at most
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]})
MATCH (b:Entity {id: pair[1]})
WITH pair, CASE WHEN a.degree < b.degree THEN a ELSE b END AS few, CASE WHEN a.degree < b.degree THEN b ELSE a END AS many
WITH pair, CASE WHEN few.degree > $busiest THEN 0 ELSE COUNT {
  MATCH (few)-[:«relations»]-(m WHERE m.degree <= $busiest)-[:«relations»]-(many)
  RETURN DISTINCT m
} END AS shared
RETURN pair[0] AS first, pair[1] AS second, shared
ORDER BY first, second LIMIT $limit

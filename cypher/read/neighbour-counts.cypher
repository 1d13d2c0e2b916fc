// How many neighbours a node has by each relation and direction, denials counted with the relation that they deny.
// id: Jumlah tetangga suatu simpul menurut relasi dan arah; bantahan dihitung pada relasi yang dibantahnya.
// $key (string): the node's key
// $symmetric (list of strings): the relations without direction
// $limit (integer): how many rows at most
MATCH (e:Entity {id: $key})-[r:«relations»]-(m)
WITH e, m, startNode(r) = e AS out,
  CASE WHEN type(r) STARTS WITH 'NOT_' THEN substring(type(r), 4) ELSE type(r) END AS relation
WITH m, relation, CASE WHEN out OR relation IN $symmetric THEN 'OUT' ELSE 'IN' END AS direction
RETURN relation, direction, count(DISTINCT m) AS neighbours
ORDER BY neighbours DESC, relation, direction LIMIT $limit

// How many neighbours a node has by each type and direction of relationship; it is none of its own.
// id: Jumlah tetangga suatu simpul menurut jenis dan arah hubungan; simpul itu sendiri tidak dihitung.
// $id (string): the node's element id
// $hiddenTypes (list of strings): types of relationships to leave out
// $limit (integer): how many rows at most
MATCH (node)-[r]-(other) WHERE elementId(node) = $id AND other <> node AND NOT type(r) IN $hiddenTypes
RETURN type(r) AS relation, CASE WHEN startNode(r) = node THEN 'OUT' ELSE 'IN' END AS direction,
  count(DISTINCT other) AS neighbours
ORDER BY neighbours DESC, relation, direction LIMIT $limit

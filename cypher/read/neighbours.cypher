// The best-supported neighbours of a node: by documents, then by claims, then by name.
// id: Tetangga suatu simpul yang paling didukung: menurut jumlah dokumen, lalu jumlah klaim, lalu nama.
// $key (string): the node's key
// $types (list of strings): the types of native relationships to follow; all where it is empty
// $direction (string): OUT, IN or ANY
// $shown (list of strings): keys of nodes to leave out
// $limit (integer): how many at most
MATCH (e:Entity {id: $key})-[r:«relations»]-(m)
WHERE ($types = [] OR type(r) IN $types)
  AND ($direction = 'ANY' OR ($direction = 'OUT') = (startNode(r) = e))
  AND NOT m.id IN $shown
WITH m, sum(r.documents) AS documents, sum(r.claims) AS claims
ORDER BY documents DESC, claims DESC, m.name, m.id LIMIT $limit
RETURN m.id AS key, [label IN labels(m) WHERE label <> 'Entity'][0] AS type, m.name AS name, m.nameId AS nameId,
  m.degree AS degree
ORDER BY documents DESC, claims DESC, name, key LIMIT $limit

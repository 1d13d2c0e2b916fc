// Entities as nodes of the canvas.
// id: Sejumlah entitas sebagai simpul di kanvas.
// $keys (list of strings): the nodes' keys
// $limit (integer): how many at most
UNWIND $keys AS key
MATCH (e:Entity {id: key})
RETURN DISTINCT e.id AS key, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name,
  e.nameId AS nameId, e.degree AS degree
ORDER BY key LIMIT $limit

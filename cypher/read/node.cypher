// One entity as a node of the canvas.
// id: Satu entitas sebagai simpul di kanvas.
// $key (string): the node's key
MATCH (e:Entity {id: $key})
RETURN e.id AS key, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name, e.nameId AS nameId,
  e.degree AS degree
ORDER BY key LIMIT 1

// What documents tell of the other values that edges give a thing which can have one alone, beside the value of each edge.
// A place that the value lies in, or that lies in it, is no other value. The relation that it names is that of the edges.
// A CartesianProduct in its plan is of single nodes, found by their ids.
// id: Apa yang dikatakan dokumen tentang nilai lain dari hal yang hanya boleh bernilai satu, di samping nilai setiap garis.
// $edges (list of maps): edge, thing and known (keys), relation, direction (OUT where the subject has one object), of and value (the labels of both)
// $limit (integer): how many at most
UNWIND $edges AS one
MATCH (thing:Entity {id: one.thing}) WHERE one.of IN labels(thing)
MATCH (known:Entity {id: one.known}) WHERE one.value IN labels(known)
MATCH (thing)-[r:«relations»]-(value:Entity)
WHERE value.id <> one.known AND one.value IN labels(value) AND (one.direction = 'OUT') = (startNode(r) = thing)
  AND NOT EXISTS { (known)-[:LOCATED_IN]-(value) }
WITH one.edge AS edge, one.direction AS direction, r ORDER BY r.documents DESC, startNode(r).id, endNode(r).id LIMIT 1000
UNWIND coalesce(r.told, [])[..50] AS told
WITH edge, direction, told ORDER BY told
WITH edge, direction, collect(DISTINCT told) AS told
RETURN edge, told[..100] AS told ORDER BY edge, direction LIMIT $limit

// The edges that give a thing another value where it can have one alone, those that most documents state first.
// A place that the value lies in, or that lies in it, is no other value.
// A CartesianProduct in its plan is of single nodes, found by their ids.
// id: Garis yang memberi suatu hal nilai lain, padahal hanya boleh ada satu, yang dinyatakan paling banyak dokumen lebih dahulu.
// $thing (string): the thing's key
// $value (string): the key of the value that is known
// $single (list of maps): relation, direction (OUT where the subject has one object), of and value (the labels of both)
// $limit (integer): how many at most
UNWIND $single AS one
MATCH (thing:Entity {id: $thing}) WHERE one.of IN labels(thing)
MATCH (known:Entity {id: $value}) WHERE one.value IN labels(known)
MATCH (thing)-[r:«relations»]-(value:Entity)
WHERE type(r) = one.relation AND value.id <> $value AND one.value IN labels(value) AND (one.direction = 'OUT') = (startNode(r) = thing)
  AND NOT EXISTS { (known)-[:LOCATED_IN]-(value) }
RETURN startNode(r).id + '\u0001' + one.relation + '\u0001' + endNode(r).id AS edge, r.documents AS documents
ORDER BY documents DESC, edge LIMIT $limit

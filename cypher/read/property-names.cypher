// The properties that some entities have, those of most of them first; without the form that finds names written alike.
// id: Properti yang dimiliki sejumlah entitas, yang dimiliki paling banyak lebih dahulu.
// $keys (list of strings): the entities' keys
// $limit (integer): how many at most
MATCH (node:Entity) WHERE node.id IN $keys
UNWIND keys(node) AS property
WITH property WHERE property <> 'alike'
RETURN property, count(*) AS nodes ORDER BY nodes DESC, property LIMIT $limit

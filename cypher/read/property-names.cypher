// The properties that some entities have, those of most of them first.
// id: Properti yang dimiliki sejumlah entitas, yang dimiliki paling banyak lebih dahulu.
// $keys (list of strings): the entities' keys
// $limit (integer): how many at most
MATCH (node:Entity) WHERE node.id IN $keys
UNWIND keys(node) AS property
RETURN property, count(*) AS nodes ORDER BY nodes DESC, property LIMIT $limit

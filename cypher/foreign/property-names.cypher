// The properties that some nodes have, those of most of them first.
// id: Properti yang dimiliki sejumlah simpul, yang dimiliki paling banyak lebih dahulu.
// $ids (list of strings): the nodes' element ids
// $limit (integer): how many at most
MATCH (node) WHERE elementId(node) IN $ids
UNWIND keys(node) AS property
RETURN property, count(*) AS nodes ORDER BY nodes DESC, property LIMIT $limit

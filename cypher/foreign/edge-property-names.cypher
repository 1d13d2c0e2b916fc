// The properties that the relationships behind some edges have, those of most of them first.
// id: Properti yang dimiliki hubungan di balik sejumlah garis, yang dimiliki paling banyak lebih dahulu.
// $edges (list of maps): number, source and target (element ids), type
// $limit (integer): how many at most
UNWIND $edges AS edge
MATCH (a) WHERE elementId(a) = edge.source
MATCH (b) WHERE elementId(b) = edge.target
MATCH (a)-[r]->(b) WHERE type(r) = edge.type
UNWIND keys(r) AS property
RETURN property, count(*) AS relationships ORDER BY relationships DESC, property LIMIT $limit

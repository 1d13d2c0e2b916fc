// The properties that the relationships behind some edges have, those of most of them first; without what each document tells.
// A CartesianProduct in its plan is of single nodes, found by their ids.
// id: Properti yang dimiliki hubungan di balik sejumlah garis, yang dimiliki paling banyak lebih dahulu.
// $edges (list of maps): edge, source and target (keys), types (of native relationships)
// $limit (integer): how many at most
UNWIND $edges AS edge
MATCH (a:Entity {id: edge.source})
MATCH (b:Entity {id: edge.target})
MATCH (a)-[r:«relations»]->(b) WHERE type(r) IN edge.types
UNWIND keys(r) AS property
WITH property WHERE property <> 'told'
RETURN property, count(*) AS relationships ORDER BY relationships DESC, property LIMIT $limit

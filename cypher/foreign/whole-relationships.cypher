// The relationships of a type from one node to another with all their properties, uncut, for some such edges.
// id: Hubungan suatu jenis dari satu simpul ke simpul lain dengan semua propertinya, tanpa dipotong, untuk sejumlah garis.
// $edges (list of maps): number, source and target (element ids), type
// $limit (integer): how many at most
UNWIND $edges AS edge
MATCH (a) WHERE elementId(a) = edge.source
MATCH (b) WHERE elementId(b) = edge.target
MATCH (a)-[r]->(b) WHERE type(r) = edge.type
RETURN edge.number AS edge, elementId(r) AS id, properties(r) AS properties
ORDER BY edge, id LIMIT $limit

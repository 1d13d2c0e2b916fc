// What the relationships behind some edges have as one property: each value or element of a list as text, long ones cut.
// A CartesianProduct in its plan is of single nodes, found by their ids.
// id: Nilai satu properti pada hubungan di balik sejumlah garis: tiap nilai atau unsur daftar sebagai teks, yang panjang dipotong.
// $edges (list of maps): edge, source and target (keys), types (of native relationships)
// $property (string): the property
// $elements (integer): how many elements of a list
// $characters (integer): how many characters of a text
// $limit (integer): how many at most
UNWIND $edges AS edge
MATCH (a:Entity {id: edge.source})
MATCH (b:Entity {id: edge.target})
MATCH (a)-[r:«relations»]->(b) WHERE type(r) IN edge.types AND r[$property] IS NOT NULL
UNWIND CASE WHEN r[$property] IS :: LIST<ANY> THEN r[$property][..$elements] ELSE [r[$property]] END AS value
WITH edge.edge AS key, left(toStringOrNull(value), $characters) AS value WHERE value IS NOT NULL
RETURN key AS edge, collect(DISTINCT value) AS values ORDER BY edge LIMIT $limit

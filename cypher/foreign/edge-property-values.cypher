// What the relationships behind some edges have as one property: each value or element of a list as text, long ones cut.
// id: Nilai satu properti pada hubungan di balik sejumlah garis: tiap nilai atau unsur daftar sebagai teks, yang panjang dipotong.
// $edges (list of maps): number, source and target (element ids), type
// $property (string): the property
// $elements (integer): how many elements of a list
// $characters (integer): how many characters of a text
// $limit (integer): how many at most
UNWIND $edges AS edge
MATCH (a) WHERE elementId(a) = edge.source
MATCH (b) WHERE elementId(b) = edge.target
MATCH (a)-[r]->(b) WHERE type(r) = edge.type AND r[$property] IS NOT NULL
UNWIND CASE WHEN r[$property] IS :: LIST<ANY> THEN r[$property][..$elements] ELSE [r[$property]] END AS value
WITH edge.number AS number, left(toStringOrNull(value), $characters) AS value WHERE value IS NOT NULL
RETURN number AS edge, collect(DISTINCT value) AS values ORDER BY edge LIMIT $limit

// Which labels the first relationships of some types link.
// id: Label apa saja yang dihubungkan oleh hubungan-hubungan pertama dari jenis tertentu.
// $types (list of strings): the types
// $sample (integer): how many relationships of a type are looked at
// $limit (integer): how many rows at most
UNWIND $types AS type
CALL (type) {
  MATCH (a)-[r:$(type)]->(b)
  WITH a, b LIMIT $sample
  UNWIND labels(a) AS source
  UNWIND labels(b) AS target
  RETURN source, target, count(*) AS relationships
}
RETURN source, type, target, relationships ORDER BY type, relationships DESC, source, target LIMIT $limit

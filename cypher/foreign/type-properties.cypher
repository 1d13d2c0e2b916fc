// The properties of the first relationships of some types: how many have each, and some of its values as text.
// id: Properti hubungan-hubungan pertama dari jenis tertentu: berapa yang memiliki masing-masing, dan sebagian nilainya sebagai teks.
// $types (list of strings): the types
// $sample (integer): how many relationships of a type are looked at
// $examples (integer): how many values
// $characters (integer): how many characters of a value
// $limit (integer): how many rows at most
UNWIND $types AS name
CALL (name) {
  MATCH ()-[r:$(name)]->()
  WITH r LIMIT $sample
  UNWIND keys(r) AS property
  RETURN property, count(*) AS having, collect(left(toStringOrNull(r[property]), $characters))[..$examples] AS examples
}
RETURN name, property, having, examples ORDER BY name, having DESC, property LIMIT $limit

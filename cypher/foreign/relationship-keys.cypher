// The properties of the first relationships of some types: how many have each, and of what types it is.
// id: Properti hubungan-hubungan pertama dari jenis tertentu: berapa yang memiliki masing-masing, dan apa tipenya.
// $types (list of strings): the types
// $sample (integer): how many relationships of a type are looked at
// $limit (integer): how many rows at most
UNWIND $types AS name
CALL (name) {
  MATCH ()-[r:$(name)]->()
  WITH r LIMIT $sample
  UNWIND keys(r) AS property
  RETURN property, count(*) AS having, collect(DISTINCT valueType(r[property])) AS types
}
RETURN name, property, having, types ORDER BY name, having DESC, property LIMIT $limit

// The properties of the first nodes of some labels: how many have each, and of what types it is.
// id: Properti simpul-simpul pertama dengan label tertentu: berapa yang memiliki masing-masing, dan apa tipenya.
// $labels (list of strings): the labels
// $sample (integer): how many nodes of a label are looked at
// $limit (integer): how many rows at most
UNWIND $labels AS name
CALL (name) {
  MATCH (node:$(name))
  WITH node LIMIT $sample
  UNWIND keys(node) AS property
  RETURN property, count(*) AS having, collect(DISTINCT valueType(node[property])) AS types
}
RETURN name, property, having, types ORDER BY name, having DESC, property LIMIT $limit

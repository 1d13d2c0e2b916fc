// The best connected of the nodes that the first relationships of some types link, and of the first that bear some labels.
// id: Yang paling terhubung di antara simpul pada hubungan-hubungan pertama dari jenis tertentu, dan simpul-simpul pertama dengan label tertentu.
// $types (list of strings): the types
// $labels (list of strings): the labels
// $hidden (list of strings): labels of nodes to leave out
// $sample (integer): how many relationships of a type, and nodes of a label, are looked at
// $limit (integer): how many at most
CALL () {
  UNWIND $types AS type
  CALL (type) { MATCH (a)-[:$(type)]->(b) WITH a, b LIMIT $sample UNWIND [a, b] AS node RETURN node }
  RETURN node
  UNION
  UNWIND $labels AS label
  CALL (label) { MATCH (node:$(label)) RETURN node LIMIT $sample }
  RETURN node
}
WITH node WHERE none(label IN labels(node) WHERE label IN $hidden)
RETURN elementId(node) AS id, COUNT { (node)--() } AS degree ORDER BY degree DESC, id LIMIT $limit

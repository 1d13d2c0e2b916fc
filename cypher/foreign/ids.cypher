// The element ids of nodes that their label and a property without duplicates name.
// id: Id elemen simpul yang ditunjuk oleh labelnya dan suatu properti yang nilainya tidak ganda.
// «label»: the label
// «property»: the property
// $values (list of lists): the values of all parts
// $limit (integer): how many rows a part has at most
UNWIND $values[«n»] AS value
MATCH (node:«label» {«property»: value})
RETURN «n» AS part, value, elementId(node) AS id ORDER BY id LIMIT $limit

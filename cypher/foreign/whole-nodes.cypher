// Some nodes with all their labels and properties, uncut.
// id: Sejumlah simpul dengan semua label dan propertinya, tanpa dipotong.
// $ids (list of strings): the nodes' element ids
// $limit (integer): how many at most
MATCH (node) WHERE elementId(node) IN $ids
RETURN elementId(node) AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY id LIMIT $limit

// The neighbours of a node by most relationships to it, then by most of all, among the first that are not shown.
// id: Tetangga suatu simpul menurut jumlah hubungan dengannya, lalu jumlah seluruhnya, di antara yang pertama dan belum ditampilkan.
// $id (string): the node's element id
// $shown (list of strings): element ids of nodes to leave out
// $hidden (list of strings): labels of nodes to leave out
// $hiddenTypes (list of strings): types of relationships to leave out
// $scan (integer): how many relationships are looked at
// $limit (integer): how many at most
MATCH (node)-[r]-(other) WHERE elementId(node) = $id AND other <> node
  AND NOT type(r) IN $hiddenTypes
  AND NOT elementId(other) IN $shown AND none(label IN labels(other) WHERE label IN $hidden)
WITH other, r LIMIT $scan
WITH other, count(r) AS relationships
RETURN elementId(other) AS id, relationships, COUNT { (other)--() } AS degree
ORDER BY relationships DESC, degree DESC, id LIMIT $limit

// The nodes from which relationships of a type come, by most of these, then by most of all, among the first not shown.
// id: Simpul asal hubungan suatu jenis, menurut jumlah hubungan itu, lalu jumlah seluruhnya, di antara yang pertama dan belum ditampilkan.
// «type»: the type
// $id (string): the node's element id
// $shown (list of strings): element ids of nodes to leave out
// $hidden (list of strings): labels of nodes to leave out
// $scan (integer): how many relationships are looked at
// $limit (integer): how many at most
MATCH (node)<-[r:«type»]-(other) WHERE elementId(node) = $id AND other <> node
  AND NOT elementId(other) IN $shown AND none(label IN labels(other) WHERE label IN $hidden)
WITH other, r LIMIT $scan
WITH other, count(r) AS relationships
RETURN elementId(other) AS id, relationships, COUNT { (other)--() } AS degree
ORDER BY relationships DESC, degree DESC, id LIMIT $limit

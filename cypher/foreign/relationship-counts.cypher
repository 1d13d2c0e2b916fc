// How many relationships of a type a node has in each direction, from the counts that the store keeps of it.
// id: Jumlah hubungan suatu jenis pada suatu simpul di tiap arah, dari hitungan yang disimpan basis data untuk simpul itu.
// «type»: the type
// $id (string): the node's element id
// $types (list of strings): the types of all parts
// $limit (integer): how many rows a part has at most
MATCH (node) WHERE elementId(node) = $id
WITH COUNT { (node)-[:«type»]->() } AS leaving, COUNT { (node)<-[:«type»]-() } AS coming
UNWIND [['OUT', leaving], ['IN', coming]] AS side
WITH side[0] AS direction, side[1] AS neighbours WHERE neighbours > 0
RETURN $types[«n»] AS relation, direction, neighbours ORDER BY direction LIMIT $limit

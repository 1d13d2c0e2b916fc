// The edges among some nodes of which at least one end is in a part of them, most relationships first.
// From a node with very many relationships none is followed: the other nodes are tried against it.
// id: Garis di antara sejumlah simpul dengan setidaknya satu ujung di bagian tertentu darinya, yang hubungannya terbanyak lebih dahulu.
// $ids (list of strings): the nodes' element ids
// $part (list of strings): the element ids of the part
// $few (integer): how many relationships of a node are followed
// $hiddenTypes (list of strings): types of relationships to leave out
// $limit (integer): how many at most
CALL () {
  MATCH (a)-[r]-(b) WHERE elementId(a) IN $part AND elementId(b) IN $ids AND COUNT { (a)--() } <= $few
  RETURN r
  UNION
  MATCH (a) WHERE elementId(a) IN $part AND COUNT { (a)--() } > $few
  MATCH (b) WHERE elementId(b) IN $ids
  MATCH (a)-[r]-(b)
  RETURN r
}
WITH r WHERE NOT type(r) IN $hiddenTypes
WITH elementId(startNode(r)) AS source, type(r) AS relation, elementId(endNode(r)) AS target, count(r) AS says
RETURN source, relation, target, says ORDER BY says DESC, source, relation, target LIMIT $limit

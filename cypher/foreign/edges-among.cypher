// The edges among some nodes of which at least one end is in a part of them, most relationships first, each with its first
// and its last date.
// From a node with very many relationships none is followed: the other nodes are tried against it.
// id: Garis di antara sejumlah simpul dengan setidaknya satu ujung di bagian tertentu darinya, yang hubungannya terbanyak lebih dahulu.
// $ids (list of strings): the nodes' element ids
// $part (list of strings): the element ids of the part
// $few (integer): how many relationships of a node are followed
// $hiddenTypes (list of strings): types of relationships to leave out
// $dates (map): by type the property that dates its relationships
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
WITH r, CASE WHEN $dates[type(r)] IS NOT NULL THEN left(toStringOrNull(r[$dates[type(r)]]), 40) END AS told
WITH r, CASE WHEN told =~ '[0-9]{4}(-[0-9]{2}(-[0-9]{2}([T ].*)?)?)?([.]0)?' THEN told END AS date
WITH elementId(startNode(r)) AS source, type(r) AS relation, elementId(endNode(r)) AS target, count(r) AS says,
  min(date) AS first, max(date) AS last
RETURN source, relation, target, says, first, last ORDER BY says DESC, source, relation, target LIMIT $limit

// What some nodes have as one property: each value or element of a list as text, long ones cut.
// id: Nilai satu properti pada sejumlah simpul: tiap nilai atau unsur daftar sebagai teks, yang panjang dipotong.
// $ids (list of strings): the nodes' element ids
// $property (string): the property
// $elements (integer): how many elements of a list
// $characters (integer): how many characters of a text
// $limit (integer): how many at most
MATCH (node) WHERE elementId(node) IN $ids AND node[$property] IS NOT NULL
RETURN elementId(node) AS id, [value IN CASE WHEN node[$property] IS :: LIST<ANY> THEN node[$property][..$elements] ELSE [node[$property]] END
  WHERE toStringOrNull(value) IS NOT NULL | left(toStringOrNull(value), $characters)] AS values
ORDER BY id LIMIT $limit

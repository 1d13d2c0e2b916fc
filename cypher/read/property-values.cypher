// What some entities have as one property: each value or element of a list as text, long ones cut.
// id: Nilai satu properti pada sejumlah entitas: tiap nilai atau unsur daftar sebagai teks, yang panjang dipotong.
// $keys (list of strings): the entities' keys
// $property (string): the property
// $elements (integer): how many elements of a list
// $characters (integer): how many characters of a text
// $limit (integer): how many at most
MATCH (node:Entity) WHERE node.id IN $keys AND node[$property] IS NOT NULL
RETURN node.id AS key, [value IN CASE WHEN node[$property] IS :: LIST<ANY> THEN node[$property][..$elements] ELSE [node[$property]] END
  WHERE toStringOrNull(value) IS NOT NULL | left(toStringOrNull(value), $characters)] AS values
ORDER BY key LIMIT $limit

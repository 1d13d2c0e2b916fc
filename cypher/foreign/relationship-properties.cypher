// The relationships of a type from a node to another with their properties, long texts and lists cut.
// id: Hubungan suatu jenis dari satu simpul ke simpul lain dengan propertinya; teks dan daftar yang panjang dipotong.
// $source (string): the element id of the node that they leave
// $type (string): the type
// $target (string): the element id of the node that they reach
// $characters (integer): how many characters of a text
// $elements (integer): how many elements of a list
// $whole (integer): how many elements of a list of small integers, which bytes are to the server and not to the driver
// $limit (integer): how many at most
MATCH (a) WHERE elementId(a) = $source
MATCH (b) WHERE elementId(b) = $target
MATCH (a)-[r]->(b) WHERE type(r) = $type
WITH r ORDER BY elementId(r) LIMIT $limit
RETURN elementId(r) AS id, keys(r) AS names, [name IN keys(r) | CASE
  WHEN r[name] IS :: STRING THEN left(r[name], $characters)
  WHEN r[name] IS :: LIST<INTEGER NOT NULL> AND size(r[name]) <= $whole
    AND all(number IN r[name] WHERE -128 <= number <= 127) THEN r[name]
  WHEN r[name] IS :: LIST<ANY> THEN r[name][..$elements]
  ELSE r[name] END] AS values
ORDER BY id LIMIT $limit

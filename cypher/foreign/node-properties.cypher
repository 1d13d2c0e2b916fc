// All labels and properties of a node, long texts and lists cut.
// id: Semua label dan properti suatu simpul; teks dan daftar yang panjang dipotong.
// $id (string): the node's element id
// $characters (integer): how many characters of a text
// $elements (integer): how many elements of a list
// $whole (integer): how many elements of a list of small integers, which bytes are to the server and not to the driver
MATCH (node) WHERE elementId(node) = $id
RETURN elementId(node) AS id, labels(node) AS labels, keys(node) AS names, [name IN keys(node) | CASE
  WHEN node[name] IS :: STRING THEN left(node[name], $characters)
  WHEN node[name] IS :: LIST<INTEGER NOT NULL> AND size(node[name]) <= $whole
    AND all(number IN node[name] WHERE -128 <= number <= 127) THEN node[name]
  WHEN node[name] IS :: LIST<ANY> THEN node[name][..$elements]
  ELSE node[name] END] AS values
ORDER BY id LIMIT 1

// Some nodes: their labels, what may be their keys, captions and dates, and how many neighbours they have.
// Of a node with very many relationships, these are counted instead.
// id: Sejumlah simpul: label, calon kunci, nama dan tanggalnya, serta jumlah tetangga; bila hubungannya sangat banyak, jumlah hubungan itu.
// $ids (list of strings): the nodes' element ids
// $keys (list of strings): the properties that keys are made of
// $captions (list of strings): the properties that captions are made of
// $dates (list of strings): the properties that may date them
// $few (integer): how many relationships a node has whose neighbours are counted
// $limit (integer): how many at most
MATCH (node) WHERE elementId(node) IN $ids
RETURN elementId(node) AS id, labels(node) AS labels, [name IN $keys | node[name]] AS keys,
  [name IN $captions | left(toStringOrNull(node[name]), 200)] AS captions,
  [name IN $dates | left(toStringOrNull(node[name]), 40)] AS dates,
  CASE WHEN COUNT { (node)--() } <= $few
    THEN COUNT { MATCH (node)--(other) WHERE other <> node RETURN DISTINCT other }
    ELSE COUNT { (node)--() } END AS degree
ORDER BY id LIMIT $limit

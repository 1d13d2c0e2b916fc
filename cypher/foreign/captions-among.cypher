// The captions of the first nodes of a label, to be compared with words that somebody has mistyped.
// That is the NodeByLabelScan in its plan, which ends after these.
// id: Nama simpul-simpul pertama suatu label, untuk dibandingkan dengan kata yang salah ketik.
// «label»: the label
// $captions (list of lists): the properties that caption the nodes of each part
// $scans (list of integers): how many nodes of each part are looked at
// $limit (integer): how many at most
MATCH (node:«label»)
WITH node LIMIT $scans[«n»]
RETURN elementId(node) AS id, [name IN $captions[«n»] | left(toStringOrNull(node[name]), 200)] AS texts
ORDER BY id LIMIT $limit

// The captions of nodes that bear no label, among the first of all, to be compared with words that somebody has mistyped.
// That is the AllNodesScan in its plan, which ends after these.
// id: Nama simpul tak berlabel di antara simpul pertama, untuk dibandingkan dengan kata yang salah ketik.
// $captions (list of strings): the properties that caption them
// $scan (integer): how many nodes are looked at
// $limit (integer): how many at most
MATCH (node)
WITH node LIMIT $scan
WITH node WHERE labels(node) = []
RETURN elementId(node) AS id, [name IN $captions | left(toStringOrNull(node[name]), 200)] AS texts
ORDER BY id LIMIT $limit

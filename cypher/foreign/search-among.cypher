// Nodes of a label whose captions contain all of some words, whatever marks letters bear, among the first nodes of that label.
// Those with least beside the words come first. That is the NodeByLabelScan in its plan, which ends after these.
// id: Di antara simpul pertama suatu label: yang namanya memuat semua kata itu, apa pun diakritiknya, yang paling pas lebih dahulu.
// «label»: the label
// $captions (list of lists): the properties that caption the nodes of each part
// $words (list of maps): text, in small letters without marks, and pattern, as which it may be written where not all is ASCII
// $scans (list of integers): how many nodes of each part are looked at
// $limit (integer): how many a part has at most
MATCH (node:«label»)
WITH node LIMIT $scans[«n»]
WITH node, [name IN $captions[«n»] | toLower(toStringOrNull(node[name]))] AS texts
WHERE all(word IN $words WHERE any(text IN texts WHERE text CONTAINS word.text
  OR NOT text =~ '\\p{ASCII}*' AND normalize(text, NFKD) =~ word.pattern))
WITH node ORDER BY reduce(size = 0, text IN texts | size + coalesce(size(text), 0)) LIMIT $limit
RETURN elementId(node) AS id, [name IN $captions[«n»] | left(toStringOrNull(node[name]), 200)] AS texts
ORDER BY id LIMIT $limit

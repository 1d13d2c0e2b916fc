// Nodes that bear no label and whose captions contain all of some words, whatever marks letters bear, among the first of all.
// Those with least beside the words come first. That is the AllNodesScan in its plan, which ends after these.
// id: Di antara simpul pertama: yang tak berlabel dan namanya memuat semua kata itu, apa pun diakritiknya, yang paling pas lebih dahulu.
// $captions (list of strings): the properties that caption them
// $words (list of maps): text, in small letters without marks, and pattern, as which it may be written where not all is ASCII
// $scan (integer): how many nodes are looked at
// $limit (integer): how many at most
MATCH (node)
WITH node LIMIT $scan
WITH node, [name IN $captions | toLower(toStringOrNull(node[name]))] AS texts
WHERE labels(node) = [] AND all(word IN $words WHERE any(text IN texts WHERE text CONTAINS word.text
  OR NOT text =~ '\\p{ASCII}*' AND normalize(text, NFKD) =~ word.pattern))
WITH node ORDER BY reduce(size = 0, text IN texts | size + coalesce(size(text), 0)) LIMIT $limit
RETURN elementId(node) AS id, [name IN $captions | left(toStringOrNull(node[name]), 200)] AS texts
ORDER BY id LIMIT $limit

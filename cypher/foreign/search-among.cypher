// Nodes of a label with a property that contains some words, among the first nodes of that label.
// That is the NodeByLabelScan in its plan, which ends after these.
// «label»: the label
// «property»: the property
// $words (list of strings): the words, in small letters
// $scan (integer): how many nodes of a label are looked at
// $limit (integer): how many a part has at most
MATCH (node:«label»)
WITH node LIMIT $scan
WITH node, toLower(toStringOrNull(node.«property»)) AS text
WHERE all(word IN $words WHERE text CONTAINS word)
WITH node LIMIT $limit
RETURN elementId(node) AS id ORDER BY id LIMIT $limit

// Nodes whose words resemble some others, by the indexes of words that the database has.
// id: Simpul yang kata-katanya mirip dengan kata-kata tertentu, menurut indeks kata milik basis data.
// $indexes (list of strings): the indexes' names
// $names (list of strings): the properties that these indexes hold
// $words (string): the words, in the language of these indexes
// $limit (integer): how many of an index, and how many of all, at most
UNWIND $indexes AS index
CALL db.index.fulltext.queryNodes(index, $words, {limit: $limit}) YIELD node, score
WITH node, max(score) AS score ORDER BY score DESC, elementId(node) LIMIT $limit
RETURN elementId(node) AS id, score, [name IN $names | left(toStringOrNull(node[name]), 200)] AS texts
ORDER BY score DESC, id LIMIT $limit

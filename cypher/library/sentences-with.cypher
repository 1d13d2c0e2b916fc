// Sentences with some words.
// Sentences of all documents in which words stand, best match first; "quoted words" stand together, AND joins, * completes.
// $words (string): the words
// $limit (integer): how many rows at most
CALL db.index.fulltext.queryNodes('sentence_text', $words) YIELD node AS s, score
WITH s, score ORDER BY score DESC, s.id LIMIT $limit
MATCH (d:Document)-[:HAS]->(s)
RETURN s.text AS sentence, d.title AS document, toString(d.published) AS published, score, s.id AS key
ORDER BY score DESC, key LIMIT $limit

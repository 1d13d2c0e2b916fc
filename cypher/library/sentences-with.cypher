// Sentences with some words.
// Sentences of all documents in which words stand, best match first; "quoted words" stand together, AND joins, * completes.
// id: Kalimat yang memuat kata tertentu.
// id: Kalimat dari semua dokumen yang memuat kata-kata itu, yang paling cocok lebih dahulu; "kata dalam tanda kutip" berdampingan, AND menggabungkan, * melengkapi.
// $words (string) = Astana: the words
// id $words: kata-katanya
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
CALL db.index.fulltext.queryNodes('sentence_text', $words) YIELD node AS s, score
WITH s, score ORDER BY score DESC, s.id LIMIT $limit
MATCH (d:Document)-[:HAS]->(s)
RETURN s.text AS sentence, d.title AS document, toString(d.published) AS published, score, s.id AS key
ORDER BY score DESC, key LIMIT $limit

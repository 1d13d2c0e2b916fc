// The texts of documents that were stored without the hash of it.
// id: Teks dokumen yang tersimpan tanpa hash teksnya.
// $last (string): only documents with ids after this one
// $limit (integer): how many at most
MATCH (d:Document) WHERE d.id > $last AND d.textHash IS NULL
WITH d ORDER BY d.id LIMIT $limit
WITH d, COLLECT {
  MATCH (d)-[:HAS]->(s:Sentence)
  RETURN s.before + s.text ORDER BY s.index
} AS sentences
RETURN d.id AS id, sentences, coalesce(d.after, '') AS after ORDER BY id LIMIT $limit

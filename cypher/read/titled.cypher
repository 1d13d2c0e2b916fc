// Documents with some words in their title or the name of their publisher, best match first.
// id: Dokumen yang memuat kata tertentu dalam judul atau nama penerbitnya, yang paling cocok lebih dahulu.
// $words (string): the words, in the language of the full text index
// $candidates (integer): among how many of the documents that the index finds best
// $publisher (string): only those of this publisher; of any where it is empty
// $language (string): only those in this language; in any where it is empty
// $since (string): only those published on this day or later; all where it is empty
// $until (string): only those published on this day or earlier; all where it is empty
// $entity (string): only those that name the entity of this key; all where it is empty
// $limit (integer): how many at most
CALL db.index.fulltext.queryNodes('document_title', $words, {limit: $candidates}) YIELD node AS d, score
WHERE ($publisher = '' OR d.publisher = $publisher) AND ($language = '' OR d.language = $language)
  AND ($since = '' OR toString(d.published) >= $since) AND ($until = '' OR toString(d.published) <= $until)
  AND ($entity = '' OR EXISTS { (d)-[:NAMES]->()-[:OF]->(e:Entity) WHERE e.id = $entity })
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, toString(d.published) AS published,
  d.language AS language, score
ORDER BY score DESC, published DESC, id LIMIT $limit

// Documents as a table lists them, in ascending order.
// The NodeByLabelScan in its plan is of the documents alone, which are all compared.
// id: Dokumen untuk tabel, dalam urutan menaik.
// $publisher (string): only those of this publisher; of any where it is empty
// $language (string): only those in this language; in any where it is empty
// $since (string): only those published on this day or later; all where it is empty
// $until (string): only those published on this day or earlier; all where it is empty
// $entity (string): only those that name the entity of this key; all where it is empty
// $by (string): what they are in order of: title, publisher, published, language, entities, claims or conflicts
// $from (integer): how many to leave out
// $limit (integer): how many at most
MATCH (d:Document)
WHERE ($publisher = '' OR d.publisher = $publisher) AND ($language = '' OR d.language = $language)
  AND ($since = '' OR toString(d.published) >= $since) AND ($until = '' OR toString(d.published) <= $until)
  AND ($entity = '' OR EXISTS { (d)-[:NAMES]->()-[:OF]->(e:Entity) WHERE e.id = $entity })
WITH d, CASE $by
  WHEN 'entities' THEN COUNT { (d)-[:NAMES]->() }
  WHEN 'claims' THEN COUNT { (d)-[:HAS]->(:Sentence)<-[:STATED_IN]-(:Claim) }
  WHEN 'conflicts' THEN COUNT { (d)-[:HAS]->(:Sentence)<-[:STATED_IN]-(c:Claim) WHERE c.disputed }
  WHEN 'publisher' THEN toLower(coalesce(d.publisher, ''))
  WHEN 'published' THEN coalesce(toString(d.published), '')
  WHEN 'language' THEN d.language
  ELSE toLower(d.title) END AS by
ORDER BY by, d.id SKIP $from LIMIT $limit
WITH d, by, COUNT { (d)-[:NAMES]->() } AS entities,
  COUNT { (d)-[:HAS]->(:Sentence)<-[:STATED_IN]-(:Claim) } AS claims,
  COUNT { (d)-[:HAS]->(:Sentence)<-[:STATED_IN]-(c:Claim) WHERE c.disputed } AS conflicts
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, toString(d.published) AS published,
  d.language AS language, entities, claims, conflicts
ORDER BY by, id LIMIT $limit

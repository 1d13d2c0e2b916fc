// How many documents a table lists.
// The NodeByLabelScan in its plan is of the documents alone, which are all compared.
// id: Jumlah dokumen yang ditampilkan dalam tabel.
// $publisher (string): only those of this publisher; of any where it is empty
// $language (string): only those in this language; in any where it is empty
// $since (string): only those published on this day or later; all where it is empty
// $until (string): only those published on this day or earlier; all where it is empty
// $entity (string): only those that name the entity of this key; all where it is empty
MATCH (d:Document)
WHERE ($publisher = '' OR d.publisher = $publisher) AND ($language = '' OR d.language = $language)
  AND ($since = '' OR toString(d.published) >= $since) AND ($until = '' OR toString(d.published) <= $until)
  AND ($entity = '' OR EXISTS { (d)-[:NAMES]->()-[:OF]->(e:Entity) WHERE e.id = $entity })
RETURN count(d) AS documents ORDER BY documents LIMIT 1

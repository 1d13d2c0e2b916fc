// How much is behind each of some entities: claims and documents, with the titles of the newest that name it.
// id: Seberapa banyak yang ada di balik tiap entitas: klaim dan dokumen, dengan judul dokumen terbaru yang menyebutnya.
// $keys (list of strings): the entities' keys
// $limit (integer): how many at most
MATCH (e:Entity) WHERE e.id IN $keys
WITH e, COUNT { (e)<-[:SUBJECT|OBJECT]-(:Claim) } AS claims,
  COUNT { (e)<-[:OF]-(:Naming)<-[:NAMES]-(:Document) } AS documents, COLLECT {
    MATCH (e)<-[:OF]-(:Naming)<-[:NAMES]-(d:Document)
    RETURN {id: d.id, title: d.title, publisher: d.publisher, published: toString(d.published), language: d.language}
    ORDER BY coalesce(toString(d.published), '') DESC, d.id LIMIT 4
  } AS titles
RETURN e.id AS key, claims, documents, titles ORDER BY key LIMIT $limit

// All that is known of one entity by itself: its names, and how many documents name it.
// Of all documents the store keeps how many there are; only where a time is asked for are they looked at.
// id: Semua yang diketahui tentang satu entitas: nama-namanya, dan jumlah dokumen yang menyebutnya; dokumen diperiksa hanya bila waktunya dibatasi.
// $key (string): the node's key
// $since (string): only documents published on this day or later count; all where it is empty
// $until (string): only documents published on this day or earlier count; all where it is empty
// $undated (boolean): whether documents count, too, whose day is not known
MATCH (e:Entity {id: $key})
CALL (e) {
  MATCH (e)<-[:OF]-(n:Naming)
  WITH COUNT { (n)<-[:NAMES]-() } AS documents
  RETURN sum(documents) AS named
}
RETURN e.id AS key, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name, e.nameId AS nameId,
  e.degree AS degree, e.wikidata AS wikidata, e.aliases AS aliases,
  CASE WHEN $since = '' AND $until = '' AND $undated THEN named ELSE COUNT {
    (e)<-[:OF]-(:Naming)<-[:NAMES]-(d:Document)
    WHERE CASE WHEN d.published IS NULL THEN $undated
      ELSE toString(d.published) >= $since AND ($until = '' OR toString(d.published) <= $until) END
  } END AS documents
ORDER BY key LIMIT 1

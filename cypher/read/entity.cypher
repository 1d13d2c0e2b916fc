// All that is known of one entity by itself: its names, and how many documents name it.
// $key (string): the node's key
MATCH (e:Entity {id: $key})
RETURN e.id AS key, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name, e.nameId AS nameId,
  e.degree AS degree, e.wikidata AS wikidata, e.aliases AS aliases,
  COUNT { (e)<-[:OF]-(:Naming)<-[:NAMES]-(:Document) } AS documents
ORDER BY key LIMIT 1

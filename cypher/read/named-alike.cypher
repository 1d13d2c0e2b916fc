// The entities by which to look for duplicates, the best-connected first.
// Nodes without neighbours are looked at last, as far as the limit goes.
// $limit (integer): how many at most
MATCH (e:Entity) USING INDEX e:Entity(degree) WHERE e.degree >= 0 AND NOT e:Date
RETURN e.id AS key, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name, e.nameId AS nameId,
  e.degree AS degree, e.wikidata AS wikidata, e.aliases AS aliases
ORDER BY degree DESC, key LIMIT $limit

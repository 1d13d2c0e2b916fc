// The entities by which to look for duplicates, the best-connected first.
// Nodes without neighbours are looked at last, as far as the limit goes. What one document tells of without a name of its own,
// such as "the ceremony", is none of them: its id ends in that document's, and others that are called alike are other things.
// id: Entitas yang diperiksa untuk mencari entitas ganda, yang paling terhubung lebih dahulu; hal tanpa nama sendiri tidak termasuk.
// $limit (integer): how many at most
MATCH (e:Entity) USING INDEX e:Entity(degree) WHERE e.degree >= 0 AND NOT e:Date AND NOT e.id CONTAINS '@'
RETURN e.id AS key, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name, e.nameId AS nameId,
  e.degree AS degree, e.wikidata AS wikidata, e.aliases AS aliases
ORDER BY degree DESC, key LIMIT $limit

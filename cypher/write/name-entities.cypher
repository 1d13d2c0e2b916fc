// Sets the names of entities from what documents call them: the naming of most documents wins, the others become aliases.
// $rows (list of maps): id, and types: the labels of which an entity bears one
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})<-[:OF]-(n:Naming)
WITH row, e, n ORDER BY COUNT { (n)<-[:NAMES]-(:Document) } DESC, n.id
WITH row, e, collect(n) AS namings
WITH row, e, namings, head(namings) AS best,
  head([n IN namings WHERE n.nameId IS NOT NULL | n.nameId]) AS nameId,
  head([n IN namings WHERE n.wikidata IS NOT NULL | n.wikidata]) AS wikidata
CALL (namings, best, nameId) {
  UNWIND namings AS n
  UNWIND n.aliases + n.name + coalesce(n.nameId, n.name) AS alias
  WITH DISTINCT alias, best, nameId ORDER BY alias
  WHERE alias <> best.name AND (nameId IS NULL OR alias <> nameId)
  RETURN collect(alias) AS aliases
}
REMOVE e:$([label IN labels(e) WHERE label IN row.types AND label <> best.type])
SET e:$(best.type), e.name = best.name, e.nameId = nameId, e.wikidata = wikidata, e.aliases = aliases

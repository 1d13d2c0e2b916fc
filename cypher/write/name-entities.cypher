// Sets the names of entities from what documents call them: the naming of most documents wins, the others become aliases.
// What was read as another entity that is merged into this comes after what was read as itself, and what somebody has
// decided before all. What somebody called it, or what is merged into it, stays an alias. How they are called then, and by what those
// are found until now whose names are written alike.
// $rows (list of maps): id, and types: the labels of which an entity bears one
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
CALL (e) {
  MATCH (e)<-[of:OF]-(n:Naming)
  WITH n, of.read IS NOT NULL AS merged, COUNT { (n)<-[:NAMES]-() } AS documents ORDER BY merged, documents DESC, n.id
  RETURN collect(n) AS namings
}
WITH row, e, namings WHERE namings <> []
WITH row, e, namings, head(namings) AS best,
  head([n IN namings WHERE n.nameId IS NOT NULL | n.nameId]) AS nameId,
  head([n IN namings WHERE n.wikidata IS NOT NULL | n.wikidata]) AS wikidata,
  COLLECT {
    MATCH (d:SimpulDecision {entity: row.id}) WHERE d.kind IN ['RENAME', 'RETYPE'] AND d.undoneAt IS NULL
    RETURN d ORDER BY d.number DESC
  } AS decisions,
  COLLECT {
    MATCH (m:SimpulDecision {other: row.id}) WHERE m.kind = 'MERGE' AND m.undoneAt IS NULL
    MATCH (d:SimpulDecision {entity: m.entity}) WHERE d.kind = 'RENAME' AND d.undoneAt IS NULL
    RETURN d
  } AS merged
WITH row, e, namings, best, nameId, wikidata,
  reduce(names = [], d IN [d IN decisions WHERE d.kind = 'RENAME'] + merged |
    names + d.value + coalesce(d.valueId, d.value)) AS given,
  head([d IN decisions WHERE d.kind = 'RENAME']) AS renamed, head([d IN decisions WHERE d.kind = 'RETYPE']) AS retyped
WITH row, e, namings, given, wikidata, coalesce(retyped.value, best.type) AS type,
  coalesce(renamed.value, best.name) AS name, CASE WHEN renamed IS NULL THEN nameId ELSE renamed.valueId END AS nameId
CALL (namings, given, name, nameId) {
  UNWIND reduce(names = given, n IN namings | names + n.aliases + n.name + coalesce(n.nameId, n.name)) AS alias
  WITH DISTINCT alias, name, nameId ORDER BY alias
  WHERE alias <> name AND (nameId IS NULL OR alias <> nameId)
  RETURN collect(alias) AS aliases
}
REMOVE e:$([label IN labels(e) WHERE label IN row.types AND label <> type])
SET e:$(type), e.name = name, e.nameId = nameId, e.wikidata = wikidata, e.aliases = aliases
RETURN e.id AS id, type, name, e.alike AS alike

// Holds entities for this transaction; those that there are, as they are called now.
// Setting the label that they bear holds them; a property set from itself would be locked in an order that deadlocks.
// $rows (list of maps): id
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e:Entity
RETURN e.id AS key, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name, e.nameId AS nameId,
  e.degree AS degree, e.wikidata AS wikidata

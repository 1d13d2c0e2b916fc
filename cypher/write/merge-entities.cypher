// Holds entities for this transaction, new or not.
// $rows (list of maps): id
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e.degree = coalesce(e.degree, 0)

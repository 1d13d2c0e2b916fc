// Holds entities for this transaction, new or not.
// Setting the label that they bear holds them; a property set from itself would be locked in an order that deadlocks.
// $rows (list of maps): id
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.degree = 0
SET e:Entity

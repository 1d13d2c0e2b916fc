// Holds for this transaction the entities between which something is still being moved; their ids.
// Setting the label that they bear holds them; a property set from itself would be locked in an order that deadlocks.
// $rows (list of maps): name of what is counted
UNWIND $rows AS row
MATCH (n:SimpulCount {name: row.name})
UNWIND n.between AS id
MATCH (e:Entity {id: id})
WITH DISTINCT e ORDER BY e.id
SET e:Entity
RETURN e.id AS id

// Holds for this transaction the entities that documents have named until now; their ids.
// Setting the label that they bear holds them; a property set from itself would be locked in an order that deadlocks.
// $rows (list of maps): id of a document
UNWIND $rows AS row
MATCH (:Document {id: row.id})-[:NAMES]->(:Naming)-[:OF]->(e:Entity)
WITH DISTINCT e ORDER BY e.id
SET e:Entity
RETURN e.id AS id

// Holds for this transaction the entities that documents have named until now; their ids.
// $rows (list of maps): id of a document
UNWIND $rows AS row
MATCH (:Document {id: row.id})-[:NAMES]->(:Naming)-[:OF]->(e:Entity)
WITH DISTINCT e ORDER BY e.id
SET e.degree = e.degree
RETURN e.id AS id

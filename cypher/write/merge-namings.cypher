// Adds what documents call entities: one naming for all documents that call an entity alike.
// A naming's id tells all that it is, so one that is there needs nothing.
// The CartesianProduct in its plan is of single nodes, found by their ids.
// $rows (list of maps): document, entity, id, properties and, where another entity was read, that
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (e:Entity {id: row.entity})
MERGE (n:Naming {id: row.id})
ON CREATE SET n = row.properties
MERGE (n)-[of:OF]->(e)
SET of.read = row.read
MERGE (d)-[:NAMES]->(n)

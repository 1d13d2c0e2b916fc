// Removes the claims of documents, rejected ones too; the edges that they were drawn on.
// $rows (list of maps): id of a document
UNWIND $rows AS row
MATCH (:Document {id: row.id})-[:HAS]->(:Sentence)<-[:STATED_IN]-(c)
WITH c, c.edge AS edge
DETACH DELETE c
RETURN DISTINCT edge

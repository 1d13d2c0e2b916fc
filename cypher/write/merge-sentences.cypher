// Adds sentences to their documents.
// $rows (list of maps): document, id, properties
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (s:Sentence {id: row.id})
SET s = row.properties
MERGE (d)-[:HAS]->(s)

// Removes the sentences of documents, and with them their mentions.
// $rows (list of maps): id of a document
UNWIND $rows AS row
MATCH (:Document {id: row.id})-[:HAS]->(s:Sentence)
DETACH DELETE s

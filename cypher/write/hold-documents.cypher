// Holds for this transaction the documents that there are; their ids.
// $rows (list of maps): id of a document
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d:Document
RETURN d.id AS id

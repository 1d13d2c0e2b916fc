// Marks documents as being removed; the ids of those that there are.
// $rows (list of maps): id of a document
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d:LeavingDocument
RETURN d.id AS id

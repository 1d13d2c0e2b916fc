// Removes documents whose sentences and names are gone.
// $rows (list of maps): id of a document
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
DETACH DELETE d

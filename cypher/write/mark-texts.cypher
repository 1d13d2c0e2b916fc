// Sets the hashes of documents' texts.
// $rows (list of maps): id, textHash
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d.textHash = row.textHash

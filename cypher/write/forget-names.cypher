// Removes what documents call entities.
// $rows (list of maps): id of a document
UNWIND $rows AS row
MATCH (:Document {id: row.id})-[names:NAMES]->(:Naming)
DELETE names

// Holds documents for this transaction, new or not, and sets what is known of each; those that were there before. One that was being removed stays.
// $rows (list of maps): id, properties
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
WITH row, d, d.contentHash IS NOT NULL AS older
SET d = row.properties
REMOVE d:LeavingDocument
WITH row WHERE older
RETURN row.id AS id

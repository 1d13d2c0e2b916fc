// Holds documents for this transaction, new or not, and sets what is known of each.
// $rows (list of maps): id, properties
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d = row.properties

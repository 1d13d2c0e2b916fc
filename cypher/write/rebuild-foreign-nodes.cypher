// Builds nodes of any labels and properties again that were written out as a script.
// $rows (list of maps): key, labels, properties
UNWIND $rows AS row
MERGE (n:$(row.labels) {simpulKey: row.key})
SET n += row.properties

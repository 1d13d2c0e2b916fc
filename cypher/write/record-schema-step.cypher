// Records that steps of the schema were applied.
// $rows (list of maps): name, and fingerprint of the statement
UNWIND $rows AS row
MERGE (s:SchemaStep {name: row.name})
ON CREATE SET s.appliedAt = datetime()
SET s.fingerprint = row.fingerprint

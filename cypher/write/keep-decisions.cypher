// Keeps decisions.
// $rows (list of maps): id, properties
UNWIND $rows AS row
MERGE (d:SimpulDecision {id: row.id})
SET d = row.properties
RETURN d {.*} AS decision

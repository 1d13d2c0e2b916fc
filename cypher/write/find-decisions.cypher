// Decisions by their ids.
// $rows (list of maps): id
UNWIND $rows AS row
MATCH (d:SimpulDecision {id: row.id})
RETURN d {.*} AS decision

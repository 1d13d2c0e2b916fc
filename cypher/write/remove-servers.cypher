// Forgets servers, each where it is that user's.
// The NodeByLabelScan in its plan is of a node for each server that somebody has added.
// $rows (list of maps): id, owner
UNWIND $rows AS row
MATCH (s:SimpulServer {id: row.id, owner: row.owner})
DELETE s

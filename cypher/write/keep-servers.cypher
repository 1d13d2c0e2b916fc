// Keeps which servers users have added; no password is among what is kept.
// The NodeByLabelScan in its plan is of a node for each server that somebody has added.
// $rows (list of maps): id, owner, name, uri, username, database
UNWIND $rows AS row
MERGE (s:SimpulServer {id: row.id})
SET s.owner = row.owner, s.name = row.name, s.uri = row.uri, s.username = row.username, s.database = row.database

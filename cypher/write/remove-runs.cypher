// Forgets runs of users, each where it is that user's.
// $rows (list of maps): id, user
UNWIND $rows AS row
MATCH (r:SimpulRun {id: row.id}) WHERE r.user = row.user
DELETE r

// Forgets all that users ran.
// $rows (list of maps): user
UNWIND $rows AS row
MATCH (r:SimpulRun {user: row.user})
DELETE r

// Forgets all but the last that users ran.
// $rows (list of maps): user, keep (how many)
UNWIND $rows AS row
MATCH (r:SimpulRun {user: row.user})
WITH row, r ORDER BY r.at DESC, r.id
WITH row, collect(r) AS runs
FOREACH (r IN runs[row.keep..] | DELETE r)

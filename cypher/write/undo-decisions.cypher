// Marks decisions as undone, each unless it is already; those that are then.
// $rows (list of maps): id, changed (the number of this change), by, reason, at (milliseconds since 1970)
UNWIND $rows AS row
MATCH (d:SimpulDecision {id: row.id}) WHERE d.undoneAt IS NULL
SET d.changed = row.changed, d.undoneBy = row.by, d.undoneReason = row.reason, d.undoneAt = row.at
RETURN d {.*} AS decision

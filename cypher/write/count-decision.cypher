// Counts one decision more, and holds the count, so that of two who decide at once the second sees what the first did; whether
// one that was decided before is still being worked on.
// $rows (list of maps): name of what is counted
UNWIND $rows AS row
MERGE (n:SimpulCount {name: row.name})
SET n.last = coalesce(n.last, 0) + 1
RETURN n.last AS last, n.moving IS NOT NULL AS moving

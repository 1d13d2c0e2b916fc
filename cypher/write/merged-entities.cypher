// Which entities are merged into others.
// $rows (list of maps): id of an entity that others may be merged into
UNWIND $rows AS row
MATCH (d:SimpulDecision {other: row.id}) WHERE d.kind = 'MERGE' AND d.undoneAt IS NULL
RETURN d.entity AS id

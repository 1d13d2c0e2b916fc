// Into which entities others are merged.
// $rows (list of maps): id of an entity as it is read
UNWIND $rows AS row
MATCH (d:SimpulDecision {entity: row.id}) WHERE d.kind = 'MERGE' AND d.undoneAt IS NULL
RETURN row.id AS id, d.other AS into

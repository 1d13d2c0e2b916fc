// Has claims have another subject than before, keeping which one was read; their ids.
// The CartesianProduct in its plan is of single nodes, found by their ids.
// $rows (list of maps): read (the entity's id as it is read), from (the one that is the subject now), to
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (c)-[r:SUBJECT]->(from) WHERE coalesce(r.read, row.from) = row.read
MERGE (c)-[moved:SUBJECT]->(to)
SET moved.start = r.start, moved.end = r.end, moved.read = CASE WHEN row.read <> row.to THEN row.read END
DELETE r
RETURN c.id AS claim

// Has claims have another subject than before, keeping which one was read; their ids. Claims of one edge come together.
// The CartesianProduct in its plan is of single nodes, found by their ids.
// $rows (list of maps): reads (the entities' ids as they are read), from (the one that is the subject now), to
// $limit (integer): how many at most
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (c)-[r:SUBJECT]->(from) WHERE coalesce(r.read, row.from) IN row.reads
WITH row, c, r, to, coalesce(r.read, row.from) AS read ORDER BY c.edge, c.id LIMIT $limit
MERGE (c)-[moved:SUBJECT]->(to)
SET moved.start = r.start, moved.end = r.end, moved.read = CASE WHEN read <> row.to THEN read END
DELETE r
RETURN c.id AS claim

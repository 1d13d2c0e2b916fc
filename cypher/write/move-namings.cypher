// Has what documents call an entity be of another, keeping which one was read.
// The CartesianProduct in its plan is of single nodes, found by their ids.
// $rows (list of maps): reads (the entities' ids as they are read), from (the one that it is of now), to
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (n:Naming)-[of:OF]->(from) WHERE coalesce(of.read, row.from) IN row.reads
WITH row, n, of, to, coalesce(of.read, row.from) AS read
MERGE (n)-[moved:OF]->(to)
SET moved.read = CASE WHEN read <> row.to THEN read END
DELETE of

// Has what documents call an entity be of another, keeping which one was read.
// The CartesianProduct in its plan is of single nodes, found by their ids.
// $rows (list of maps): read (the entity's id as it is read), from (the one that it is of now), to
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (n:Naming)-[of:OF]->(from) WHERE coalesce(of.read, row.from) = row.read
MERGE (n)-[moved:OF]->(to)
SET moved.read = CASE WHEN row.read <> row.to THEN row.read END
DELETE of

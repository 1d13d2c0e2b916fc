// Has mentions name another entity than before, keeping which one was read.
// The CartesianProduct in its plan is of single nodes, found by their ids.
// $rows (list of maps): read (the entity's id as it is read), from (the one that is named now), to
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (s:Sentence)-[m:MENTIONS]->(from) WHERE coalesce(m.read, row.from) = row.read
WITH row, s, m, to, m.start AS start, m.end AS end, m.surface AS surface
MERGE (s)-[moved:MENTIONS {start: start, end: end}]->(to)
SET moved.surface = surface, moved.read = CASE WHEN row.read <> row.to THEN row.read END
DELETE m

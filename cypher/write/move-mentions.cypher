// Has mentions name another entity than before, keeping which one was read; how many.
// The CartesianProduct in its plan is of single nodes, found by their ids.
// $rows (list of maps): reads (the entities' ids as they are read), from (the one that is named now), to
// $limit (integer): how many at most
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (s:Sentence)-[m:MENTIONS]->(from) WHERE coalesce(m.read, row.from) IN row.reads
WITH row, s, m, to, m.start AS start, m.end AS end, m.surface AS surface, coalesce(m.read, row.from) AS read LIMIT $limit
MERGE (s)-[moved:MENTIONS {start: start, end: end}]->(to)
SET moved.surface = surface, moved.read = CASE WHEN read <> row.to THEN read END
DELETE m
RETURN count(m) AS mentions

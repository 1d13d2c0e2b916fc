// Adds mentions: which sentence names which entity, and where.
// The CartesianProduct in its plan is of single nodes, found by their ids.
// $rows (list of maps): sentence, entity, start, end, surface and, where another entity was read, that
UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentence})
MATCH (e:Entity {id: row.entity})
MERGE (s)-[m:MENTIONS {start: row.start, end: row.end}]->(e)
SET m.surface = row.surface, m.read = row.read

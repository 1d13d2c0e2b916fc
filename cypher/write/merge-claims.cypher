// Adds claims to their sentences, subjects and objects.
// The CartesianProducts in its plan are of single nodes, found by their ids.
// $rows (list of maps): id, properties, sentence, subject and object, each with its start and end and, where another was read, that
UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentence})
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
MERGE (c:Claim {id: row.id})
SET c = row.properties
MERGE (c)-[:STATED_IN]->(s)
MERGE (c)-[subject:SUBJECT]->(a)
SET subject.start = row.subjectStart, subject.end = row.subjectEnd, subject.read = row.subjectRead
MERGE (c)-[object:OBJECT]->(b)
SET object.start = row.objectStart, object.end = row.objectEnd, object.read = row.objectRead

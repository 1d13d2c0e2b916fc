// Builds native relationships again that were written out as a script.
// The CartesianProduct in its plan is of single nodes, found by their ids.
// $rows (list of maps): source, target, type, properties (claims, documents, disputed, modality, told, firstDate, lastDate)
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:$(row.type)]->(b)
SET r = row.properties

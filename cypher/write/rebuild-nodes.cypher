// Builds nodes again that were written out as a script.
// $rows (list of maps): id, label, name, nameId, degree
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e:$(row.label), e.name = row.name, e.nameId = row.nameId, e.degree = row.degree

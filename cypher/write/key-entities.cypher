// Keeps by what entities are found whose names are written alike.
// $rows (list of maps): id, alike (the type and the plain name; not there for those that are no duplicate of any)
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.alike = row.alike

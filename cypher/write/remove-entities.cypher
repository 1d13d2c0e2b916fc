// Removes entities that no document names any more; not while something that is read as them is still to be moved to another.
// $rows (list of maps): id
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WHERE NOT EXISTS { (e)<-[:OF]-(:Naming) } AND NOT EXISTS { (e)<-[:SUBJECT|OBJECT|MENTIONS]-() }
DETACH DELETE e

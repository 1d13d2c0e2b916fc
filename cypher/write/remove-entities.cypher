// Removes entities that no document names any more.
// $rows (list of maps): id
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WHERE NOT EXISTS { (e)<-[:OF]-(:Naming) }
DETACH DELETE e

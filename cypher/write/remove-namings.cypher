// Removes the namings of entities that no document uses any more.
// $rows (list of maps): id of an entity
UNWIND $rows AS row
MATCH (:Entity {id: row.id})<-[:OF]-(n:Naming)
WHERE NOT EXISTS { (n)<-[:NAMES]-(:Document) }
DETACH DELETE n

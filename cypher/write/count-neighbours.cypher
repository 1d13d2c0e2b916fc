// Sets how many distinct neighbours entities have by native relationships.
// $rows (list of maps): id
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.degree = COUNT {
  MATCH (e)-[:«relations»]-(m)
  RETURN DISTINCT m
}

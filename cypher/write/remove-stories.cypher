// Removes stories.
// $rows (list of maps): id
UNWIND $rows AS row
MATCH (s:SimpulStory {id: row.id})
DELETE s

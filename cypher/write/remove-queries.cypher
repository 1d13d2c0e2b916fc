// Removes saved queries.
// $rows (list of maps): id
UNWIND $rows AS row
MATCH (q:SimpulQuery {id: row.id})
DELETE q

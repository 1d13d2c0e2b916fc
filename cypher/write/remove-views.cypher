// Removes saved views.
// $rows (list of maps): id
UNWIND $rows AS row
MATCH (v:SimpulView {id: row.id})
DELETE v

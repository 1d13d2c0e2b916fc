// Forgets how the neighbours of entities rank, as something has changed.
// $rows (list of maps): id
UNWIND $rows AS row
MATCH (k:Ranking {entity: row.id})
DELETE k

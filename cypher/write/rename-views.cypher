// Gives views other names, each unless another view bears it; those that bear them then.
// $rows (list of maps): id, name
UNWIND $rows AS row
MATCH (v:SimpulView {id: row.id})
WHERE NOT EXISTS { MATCH (other:SimpulView {name: row.name}) WHERE other.id <> row.id }
SET v.name = row.name
RETURN v.id AS id, v.name AS name, v.changed AS changed, v.revision AS revision,
  coalesce(v.by, '') AS by

// Saves new views, each unless another view bears its name; those that are there then.
// $rows (list of maps): id, name, by, json, created (milliseconds since 1970), revision
UNWIND $rows AS row
MERGE (v:SimpulView {name: row.name})
ON CREATE SET v.id = row.id, v.by = row.by, v.json = row.json, v.created = row.created, v.changed = timestamp(),
  v.revision = row.revision
WITH v, row WHERE v.id = row.id
RETURN v.id AS id, v.name AS name, v.changed AS changed, v.revision AS revision,
  coalesce(v.by, '') AS by

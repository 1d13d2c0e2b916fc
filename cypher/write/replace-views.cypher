// Saves views again, each unless somebody else has saved it since; those that are there then.
// Setting the label that a view bears holds it, so that of two who save at once the second sees what the first did.
// $rows (list of maps): id, before (the revision that was read), revision (the new one), by, json
UNWIND $rows AS row
MATCH (v:SimpulView {id: row.id})
SET v:SimpulView
WITH v, row WHERE v.revision IN [row.before, row.revision]
SET v.by = row.by, v.json = row.json, v.changed = timestamp(), v.revision = row.revision
RETURN v.id AS id, v.name AS name, v.changed AS changed, v.revision AS revision,
  coalesce(v.by, '') AS by

// Saves queries again, each unless somebody else has saved it since; those that are there then.
// Setting the label that a query bears holds it, so that of two who save at once the second sees what the first did.
// $rows (list of maps): id, before (the revision that was read), revision (the new one), folder, title, json
UNWIND $rows AS row
MATCH (q:SimpulQuery {id: row.id})
SET q:SimpulQuery
WITH q, row WHERE q.revision IN [row.before, row.revision]
SET q.folder = row.folder, q.title = row.title, q.json = row.json, q.changed = timestamp(), q.revision = row.revision
RETURN q.id AS id, q.folder AS folder, q.title AS title, q.json AS json, q.created AS created, q.changed AS changed,
  q.revision AS revision

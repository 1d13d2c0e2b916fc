// Saves new queries, each unless it is there already; those that are there then.
// $rows (list of maps): id, folder, title, json, created (milliseconds since 1970), revision
UNWIND $rows AS row
MERGE (q:SimpulQuery {id: row.id})
ON CREATE SET q.folder = row.folder, q.title = row.title, q.json = row.json, q.created = row.created,
  q.changed = timestamp(), q.revision = row.revision
RETURN q.id AS id, q.folder AS folder, q.title AS title, q.json AS json, q.created AS created, q.changed AS changed,
  q.revision AS revision

// Saves new stories, each unless it is there already; those that are there then.
// $rows (list of maps): id, title, titleId, steps (how many), by, json, created (milliseconds since 1970), revision
UNWIND $rows AS row
MERGE (s:SimpulStory {id: row.id})
ON CREATE SET s.title = row.title, s.titleId = row.titleId, s.steps = row.steps, s.by = row.by, s.json = row.json,
  s.created = row.created, s.changed = timestamp(), s.revision = row.revision
RETURN s.id AS id, s.title AS title, s.titleId AS titleId, s.steps AS steps, s.changed AS changed, s.revision AS revision,
  coalesce(s.by, '') AS by

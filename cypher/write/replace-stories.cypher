// Saves stories again, each unless somebody else has saved it since; those that are there then.
// Setting the label that a story bears holds it, so that of two who save at once the second sees what the first did.
// $rows (list of maps): id, before (the revision that was read), revision (the new one), title, titleId, steps, by, json
UNWIND $rows AS row
MATCH (s:SimpulStory {id: row.id})
SET s:SimpulStory
WITH s, row WHERE s.revision IN [row.before, row.revision]
SET s.title = row.title, s.titleId = row.titleId, s.steps = row.steps, s.by = row.by, s.json = row.json,
  s.changed = timestamp(), s.revision = row.revision
RETURN s.id AS id, s.title AS title, s.titleId AS titleId, s.steps AS steps, s.changed AS changed, s.revision AS revision,
  coalesce(s.by, '') AS by

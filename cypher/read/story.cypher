// One story.
// id: Satu cerita.
// $id (string): the story's id
MATCH (s:SimpulStory {id: $id})
RETURN s.id AS id, s.title AS title, s.titleId AS titleId, s.steps AS steps, s.changed AS changed, s.revision AS revision,
  coalesce(s.by, '') AS by, s.json AS json, s.created AS created
ORDER BY id LIMIT 1

// The stories by title.
// id: Cerita menurut judul.
// $limit (integer): how many at most
MATCH (s:SimpulStory) WHERE s.id >= ''
RETURN s.id AS id, s.title AS title, s.titleId AS titleId, s.steps AS steps, s.changed AS changed, s.revision AS revision,
  coalesce(s.by, '') AS by
ORDER BY toLower(title), id LIMIT $limit

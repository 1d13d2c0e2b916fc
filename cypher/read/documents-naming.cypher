// The newest documents that name an entity.
// id: Dokumen terbaru yang menyebut suatu entitas.
// $key (string): the node's key
// $since (string): only those published on this day or later; all where it is empty
// $until (string): only those published on this day or earlier; all where it is empty
// $undated (boolean): whether those, too, whose day is not known
// $limit (integer): how many at most
MATCH (:Entity {id: $key})<-[:OF]-(:Naming)<-[:NAMES]-(d:Document)
WHERE CASE WHEN d.published IS NULL THEN $undated
  ELSE toString(d.published) >= $since AND ($until = '' OR toString(d.published) <= $until) END
WITH d, coalesce(toString(d.published), '') AS day ORDER BY day DESC, d.id LIMIT $limit
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, toString(d.published) AS published,
  d.language AS language
ORDER BY day DESC, id LIMIT $limit

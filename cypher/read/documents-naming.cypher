// The newest documents that name an entity.
// $key (string): the node's key
// $limit (integer): how many at most
MATCH (:Entity {id: $key})<-[:OF]-(:Naming)<-[:NAMES]-(d:Document)
WITH d, coalesce(toString(d.published), '') AS day ORDER BY day DESC, d.id LIMIT $limit
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, toString(d.published) AS published,
  d.language AS language
ORDER BY day DESC, id LIMIT $limit

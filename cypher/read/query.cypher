// One saved query.
// id: Satu kueri tersimpan.
// $id (string): the query's id
MATCH (q:SimpulQuery {id: $id})
RETURN q.id AS id, q.folder AS folder, q.title AS title, q.json AS json, q.created AS created, q.changed AS changed,
  q.revision AS revision
ORDER BY id LIMIT 1

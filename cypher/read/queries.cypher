// The saved queries by folder and title.
// id: Kueri tersimpan menurut folder dan judul.
// $limit (integer): how many at most
MATCH (q:SimpulQuery) WHERE q.id >= ''
RETURN q.id AS id, q.folder AS folder, q.title AS title, q.json AS json, q.created AS created, q.changed AS changed,
  q.revision AS revision
ORDER BY toLower(folder), toLower(title), id LIMIT $limit

// One saved view.
// id: Satu tampilan tersimpan.
// $id (string): the view's id
MATCH (v:SimpulView {id: $id})
RETURN v.id AS id, v.name AS name, v.json AS json, v.created AS created, v.changed AS changed,
  v.revision AS revision, coalesce(v.by, '') AS by
ORDER BY id LIMIT 1

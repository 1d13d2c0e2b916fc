// The saved view that bears a name.
// id: Tampilan tersimpan yang bernama tertentu.
// $name (string): the name
MATCH (v:SimpulView {name: $name})
RETURN v.id AS id, v.name AS name, v.changed AS changed, v.revision AS revision,
  coalesce(v.by, '') AS by
ORDER BY id LIMIT 1

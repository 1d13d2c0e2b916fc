// The saved views by name.
// id: Tampilan tersimpan menurut nama.
// $limit (integer): how many at most
MATCH (v:SimpulView) WHERE v.name >= ''
RETURN v.id AS id, v.name AS name, v.changed AS changed, v.revision AS revision,
  coalesce(v.by, '') AS by
ORDER BY toLower(name), id LIMIT $limit

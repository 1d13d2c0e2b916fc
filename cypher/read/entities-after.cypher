// Entities in the order of their ids, each with its type and name, and by what those are found that are written alike.
// id: Entitas menurut urutan id, masing-masing dengan jenis dan namanya, serta bentuk untuk menemukan nama yang penulisannya sama.
// $last (string): only those with ids after this one
// $limit (integer): how many at most
MATCH (e:Entity) WHERE e.id > $last
RETURN e.id AS id, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name, e.alike AS alike
ORDER BY id LIMIT $limit

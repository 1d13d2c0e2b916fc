// The documents with an id, or else with a title.
// No index knows titles: who asks is somebody who removes texts, and a NodeByLabelScan is quick enough for that.
// id: Dokumen dengan id tertentu atau, bila tidak ada, dengan judul itu.
// $called (string): an id or a title
// $limit (integer): how many at most
MATCH (d:Document)
WHERE d.id = $called OR (d.title = $called AND NOT EXISTS { (:Document {id: $called}) })
RETURN d.id AS id, d.title AS title ORDER BY title, id LIMIT $limit

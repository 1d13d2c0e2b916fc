// Who succeeded whom.
// Who took over from whom, with the day where it is known.
// id: Siapa menggantikan siapa.
// id: Siapa mengambil alih dari siapa, dengan harinya bila diketahui.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (a)-[r:SUCCEEDS]->(b)
RETURN a.name AS successor, b.name AS predecessor, toString(r.firstDate) AS date, r.documents AS documents, a.id AS key,
  b.id AS otherKey
ORDER BY documents DESC, key, otherKey LIMIT $limit

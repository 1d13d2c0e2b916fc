// Who is for whom.
// Who praises, supports or works together with whom, by how many documents say so.
// id: Siapa mendukung siapa.
// id: Siapa memuji, mendukung atau bekerja sama dengan siapa, menurut jumlah dokumen yang menyatakannya.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (a)-[r:PRAISES|SUPPORTS|PARTNERS_WITH|ALLY_OF]->(b)
RETURN a.name AS who, type(r) AS relation, b.name AS whom, r.documents AS documents, a.id AS key, b.id AS otherKey
ORDER BY documents DESC, key, relation, otherKey LIMIT $limit

// Who is against whom.
// Who criticises, opposes, sanctions or attacks whom, by how many documents say so.
// id: Siapa menentang siapa.
// id: Siapa mengecam, menentang, menjatuhkan sanksi kepada atau menyerang siapa, menurut jumlah dokumen yang menyatakannya.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (a)-[r:CRITICISES|OPPOSES|SANCTIONS|ATTACKS|INVADES]->(b)
RETURN a.name AS who, type(r) AS relation, b.name AS whom, r.documents AS documents, a.id AS key, b.id AS otherKey
ORDER BY documents DESC, key, relation, otherKey LIMIT $limit

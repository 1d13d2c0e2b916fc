// Who links two entities.
// What both of two entities have to do with, by how many documents say so.
// id: Siapa yang menghubungkan dua entitas.
// id: Apa yang berurusan dengan kedua entitas itu, menurut jumlah dokumen yang menyatakannya.
// $one (entity) = Q15031: one of the two
// id $one: yang satu
// $other (entity) = Q7747: the other
// id $other: yang lain
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (a:Entity {id: $one})-[r:!MENTIONS&!SUBJECT&!OBJECT&!OF]-(m)
WITH m, collect(DISTINCT type(r)) AS withOne, sum(r.documents) AS documents
MATCH (m)-[s:!MENTIONS&!SUBJECT&!OBJECT&!OF]-(:Entity {id: $other})
WITH m, withOne, documents, collect(DISTINCT type(s)) AS withOther, sum(s.documents) AS others
RETURN m.name AS link, withOne, withOther, documents + others AS documents, m.id AS key
ORDER BY documents DESC, link, key LIMIT $limit

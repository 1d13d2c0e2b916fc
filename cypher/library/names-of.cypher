// What texts call an entity.
// The forms in which an entity is named, by how often, and in how many documents.
// id: Apa sebutan suatu entitas dalam teks.
// id: Bentuk-bentuk sebutan suatu entitas, menurut seberapa sering, dan dalam berapa dokumen.
// $entity (entity) = Q7747: the entity
// id $entity: entitasnya
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (e:Entity {id: $entity})<-[m:MENTIONS]-(:Sentence)<-[:HAS]-(d:Document)
RETURN m.surface AS form, count(m) AS times, count(DISTINCT d) AS documents
ORDER BY times DESC, form LIMIT $limit

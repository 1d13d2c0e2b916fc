// How often one is in the news, month by month.
// In how many documents and sentences of each month an entity is named.
// id: Seberapa sering suatu entitas diberitakan, bulan demi bulan.
// id: Dalam berapa dokumen dan kalimat tiap bulan suatu entitas disebut.
// $entity (entity) = Q7747: the entity
// id $entity: entitasnya
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (e:Entity {id: $entity})<-[:MENTIONS]-(s:Sentence)<-[:HAS]-(d:Document)
WHERE d.published IS NOT NULL
RETURN left(toString(d.published), 7) AS month, count(DISTINCT d) AS documents, count(DISTINCT s) AS sentences
ORDER BY month DESC LIMIT $limit

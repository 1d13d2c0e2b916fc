// What is only planned.
// Relations that no sentence states as done, newest source first.
// id: Apa yang baru direncanakan.
// id: Hubungan yang tidak satu kalimat pun menyatakannya sudah terjadi, sumber terbaru lebih dahulu.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
// Its cost is one step for each claim.
MATCH (c:Claim) WHERE c.edge IS NOT NULL AND c.polarity = 'POSITIVE'
WITH c.edge AS edge, collect(DISTINCT c.modality) AS modalities, min(c.id) AS one
WHERE modalities = ['PLANNED']
MATCH (a:Entity)<-[:SUBJECT]-(c:Claim {id: one})-[:OBJECT]->(b:Entity)
MATCH (c)-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document)
RETURN a.name AS subject, c.relation AS relation, b.name AS object, toString(c.eventDate) AS date,
  toString(d.published) AS published, edge
ORDER BY coalesce(published, '') DESC, edge LIMIT $limit

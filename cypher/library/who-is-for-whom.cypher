// Who is for whom.
// Who praises, supports or works together with whom, by how many documents say so.
// id: Siapa mendukung siapa.
// id: Siapa memuji, mendukung atau bekerja sama dengan siapa, menurut jumlah dokumen yang menyatakannya.
// Its cost is one step for each claim.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (c:Claim) WHERE c.edge IS NOT NULL AND c.polarity = 'POSITIVE'
  AND c.relation IN ['PRAISES', 'SUPPORTS', 'PARTNERS_WITH', 'ALLY_OF']
MATCH (a:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(b:Entity)
MATCH (c)-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document)
RETURN a.name AS who, c.relation AS relation, b.name AS whom, count(DISTINCT d) AS documents, a.id AS key,
  b.id AS otherKey
ORDER BY documents DESC, key, relation, otherKey LIMIT $limit

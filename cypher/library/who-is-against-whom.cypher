// Who is against whom.
// Who criticises, opposes, sanctions or attacks whom, by how many documents say so.
// id: Siapa menentang siapa.
// id: Siapa mengecam, menentang, menjatuhkan sanksi kepada atau menyerang siapa, menurut jumlah dokumen yang menyatakannya.
// Its cost is one step for each claim.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (c:Claim) WHERE c.edge IS NOT NULL AND c.polarity = 'POSITIVE'
  AND c.relation IN ['CRITICISES', 'OPPOSES', 'SANCTIONS', 'ATTACKS', 'INVADES']
MATCH (a:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(b:Entity)
MATCH (c)-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document)
RETURN a.name AS who, c.relation AS relation, b.name AS whom, count(DISTINCT d) AS documents, a.id AS key,
  b.id AS otherKey
ORDER BY documents DESC, key, relation, otherKey LIMIT $limit

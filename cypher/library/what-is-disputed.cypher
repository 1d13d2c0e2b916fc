// What is disputed.
// Relations that some sentences state and others deny, by how many documents there are on either side.
// id: Apa yang dipertentangkan.
// id: Hubungan yang dinyatakan sebagian kalimat dan disangkal yang lain, menurut jumlah dokumen di kedua pihak.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (c:Claim) WHERE c.edge IS NOT NULL
WITH c.edge AS edge, count(CASE c.polarity WHEN 'POSITIVE' THEN 1 END) AS says,
  count(CASE c.polarity WHEN 'NEGATIVE' THEN 1 END) AS denies, min(c.id) AS one
WHERE says > 0 AND denies > 0
WITH edge, says, denies, one ORDER BY says + denies DESC, edge LIMIT $limit
MATCH (a:Entity)<-[:SUBJECT]-(c:Claim {id: one})-[:OBJECT]->(b:Entity)
RETURN a.name AS subject, c.relation AS relation, b.name AS object, says, denies, edge
ORDER BY says + denies DESC, edge LIMIT $limit

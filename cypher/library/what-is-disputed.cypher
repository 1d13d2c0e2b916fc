// What is disputed.
// Relations that some sentences state and others deny of the same time, by how many sentences there are on either side.
// id: Apa yang dipertentangkan.
// id: Hubungan yang dinyatakan sebagian kalimat dan disangkal yang lain untuk waktu yang sama, menurut jumlah kalimat di kedua pihak.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (n:Claim {polarity: 'NEGATIVE'}) WHERE n.disputed
WITH DISTINCT n.edge AS edge
MATCH (c:Claim {edge: edge}) WHERE c.disputed
WITH edge, count(CASE c.polarity WHEN 'POSITIVE' THEN 1 END) AS says,
  count(CASE c.polarity WHEN 'NEGATIVE' THEN 1 END) AS denies, min(c.id) AS one
WITH edge, says, denies, one ORDER BY says + denies DESC, edge LIMIT $limit
MATCH (a:Entity)<-[:SUBJECT]-(c:Claim {id: one})-[:OBJECT]->(b:Entity)
RETURN a.name AS subject, c.relation AS relation, b.name AS object, says, denies, edge
ORDER BY says + denies DESC, edge LIMIT $limit

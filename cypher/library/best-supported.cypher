// What is best supported.
// Relations that most documents state and none denies.
// id: Apa yang paling didukung.
// id: Hubungan yang dinyatakan paling banyak dokumen dan tidak disangkal satu pun.
// Its cost is one step for each claim.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (c:Claim) WHERE c.edge IS NOT NULL
MATCH (c)-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document)
WITH c.edge AS edge, count(DISTINCT d) AS documents, count(CASE c.polarity WHEN 'NEGATIVE' THEN 1 END) AS denies,
  min(c.id) AS one
WHERE denies = 0
WITH edge, documents, one ORDER BY documents DESC, edge LIMIT $limit
MATCH (a:Entity)<-[:SUBJECT]-(c:Claim {id: one})-[:OBJECT]->(b:Entity)
RETURN a.name AS subject, c.relation AS relation, b.name AS object, documents, edge
ORDER BY documents DESC, edge LIMIT $limit

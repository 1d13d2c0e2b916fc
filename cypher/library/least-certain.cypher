// Which claims are least certain.
// Claims by how unsure it is that they were read right, with their sentence and the rule that found them.
// id: Klaim mana yang paling meragukan.
// id: Klaim menurut besarnya keraguan apakah terbaca dengan benar, dengan kalimat dan kaidah yang menemukannya.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (c:Claim) WHERE c.confidence >= 0 AND c.id IS NOT NULL
WITH c ORDER BY c.confidence, c.id LIMIT $limit
MATCH (a:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(b:Entity)
MATCH (c)-[:STATED_IN]->(s:Sentence)
RETURN a.name AS subject, c.relation AS relation, b.name AS object, c.confidence AS confidence, s.text AS sentence,
  c.rule AS rule, c.id AS key
ORDER BY confidence, key LIMIT $limit

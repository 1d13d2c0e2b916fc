// Whose words claims rest on.
// Who is named as the one who said so, with what was said and of whom.
// id: Klaim bersandar pada ucapan siapa.
// id: Siapa yang disebut sebagai pengucapnya, dengan apa yang dikatakan dan tentang siapa.
// Its cost is one step for each claim.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (c:Claim) WHERE c.edge IS NOT NULL AND c.attribution IS NOT NULL
MATCH (a:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(b:Entity)
MATCH (c)-[:STATED_IN]->(s:Sentence)
RETURN c.attribution AS speaker, a.name AS subject, c.relation AS relation, b.name AS object, c.polarity AS polarity,
  s.text AS sentence, c.id AS key
ORDER BY speaker, key LIMIT $limit

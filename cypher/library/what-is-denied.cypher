// What is denied.
// Relations that a sentence denies, with the sentence, the latest document first.
// id: Apa yang disangkal.
// id: Hubungan yang disangkal suatu kalimat, dengan kalimatnya, dokumen terbaru lebih dahulu.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (c:Claim {polarity: 'NEGATIVE'})-[:STATED_IN]->(s:Sentence)<-[:HAS]-(d:Document)
MATCH (a:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(b:Entity)
RETURN a.name AS subject, c.relation AS relation, b.name AS object, s.text AS sentence, d.title AS document,
  toString(d.published) AS published, c.id AS key
ORDER BY coalesce(published, '') DESC, key LIMIT $limit

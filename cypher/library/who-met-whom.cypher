// Who met whom.
// The people who met, by how many documents say so; only meetings that are dated, and not before a day.
// id: Siapa bertemu siapa.
// id: Orang-orang yang bertemu, menurut jumlah dokumen yang menyatakannya; hanya pertemuan yang bertanggal, dan tidak sebelum suatu hari.
// $since (day) = 2022-01-01: the earliest day of a meeting
// id $since: hari pertemuan paling awal
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (c:Claim)
WHERE c.eventDate >= date($since) AND c.relation = 'MEETS' AND c.polarity = 'POSITIVE'
MATCH (a:Person)<-[:SUBJECT]-(c)-[:OBJECT]->(b:Person)
MATCH (c)-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document)
WITH CASE WHEN a.id < b.id THEN [a, b] ELSE [b, a] END AS pair, c, d
RETURN pair[0].name AS one, pair[1].name AS other, count(DISTINCT d) AS documents, count(c) AS claims,
  toString(min(c.eventDate)) AS first, toString(max(c.eventDate)) AS last, pair[0].id AS key, pair[1].id AS otherKey
ORDER BY documents DESC, claims DESC, key, otherKey LIMIT $limit

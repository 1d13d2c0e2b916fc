// Who went where.
// Visits with their day, the latest first.
// id: Siapa pergi ke mana.
// id: Kunjungan dengan harinya, yang terbaru lebih dahulu.
// $since (day) = 2017-01-01: the earliest day
// id $since: hari paling awal
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (c:Claim)
WHERE c.eventDate >= date($since) AND c.relation = 'VISITS' AND c.polarity = 'POSITIVE'
MATCH (a:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(b:Entity)
RETURN a.name AS who, b.name AS place, toString(c.eventDate) AS date, c.modality AS modality, c.id AS key
ORDER BY date DESC, key LIMIT $limit

// Who signed what.
// Agreements with all who signed them, by how many there are.
// id: Siapa menandatangani apa.
// id: Perjanjian beserta semua penanda tangannya, menurut jumlahnya.
// Its cost is one step for each claim.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (c:Claim) WHERE c.edge IS NOT NULL AND c.polarity = 'POSITIVE' AND c.relation = 'SIGNS'
MATCH (a:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(x:Entity)
MATCH (c)-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document)
WITH x, a, d ORDER BY a.name
WITH x, collect(DISTINCT a.name) AS signatories, count(DISTINCT d) AS documents
RETURN x.name AS agreement, signatories, documents, x.id AS key
ORDER BY size(signatories) DESC, documents DESC, key LIMIT $limit

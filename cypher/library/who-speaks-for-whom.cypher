// Who speaks for whom.
// Spokespeople, and the person, body or country that they speak for.
// id: Siapa juru bicara siapa.
// id: Para juru bicara, dan orang, badan atau negara yang mereka wakili.
// Its cost is one step for each claim.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (c:Claim) WHERE c.edge IS NOT NULL AND c.polarity = 'POSITIVE' AND c.relation = 'SPOKESPERSON_OF'
MATCH (a:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(b:Entity)
MATCH (c)-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document)
RETURN a.name AS spokesperson, b.name AS speaksFor, count(DISTINCT d) AS documents, a.id AS key, b.id AS otherKey
ORDER BY documents DESC, key, otherKey LIMIT $limit

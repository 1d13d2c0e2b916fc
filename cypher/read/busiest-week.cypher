// The week, Monday first, in which most happened of what the claims say, and whom most of these claims are about.
// id: Pekan, mulai Senin, dengan peristiwa terbanyak menurut klaim, dan siapa yang paling banyak dibicarakan klaim-klaim itu.
// $limit (integer): how many entities at most
MATCH (c:Claim) WHERE c.eventDate IS NOT NULL AND c.datePrecision = 'DAY'
WITH c.eventDate AS day, count(*) AS claims
WITH date.truncate('week', day) AS week, sum(claims) AS claims
ORDER BY claims DESC, week DESC LIMIT 1
WITH week, week + duration({days: 6}) AS sunday
MATCH (claim:Claim) WHERE claim.eventDate >= week AND claim.eventDate <= sunday AND claim.datePrecision = 'DAY'
MATCH (claim)-[:SUBJECT|OBJECT]->(e:Entity)
RETURN toString(week) AS first, toString(sunday) AS last, e.id AS id, count(claim) AS claims
ORDER BY claims DESC, id LIMIT $limit

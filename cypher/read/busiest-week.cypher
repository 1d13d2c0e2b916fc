// The week, Monday first, in which most happened of what the claims say, and whom most of these claims are about.
// $limit (integer): how many entities at most
MATCH (c:Claim) WHERE c.eventDate IS NOT NULL AND c.datePrecision = 'DAY'
WITH date.truncate('week', c.eventDate) AS week, collect(c) AS claims
ORDER BY size(claims) DESC, week DESC LIMIT 1
UNWIND claims AS claim
MATCH (claim)-[:SUBJECT|OBJECT]->(e:Entity)
RETURN toString(week) AS first, toString(week + duration({days: 6})) AS last, e.id AS id, count(claim) AS claims
ORDER BY claims DESC, id LIMIT $limit

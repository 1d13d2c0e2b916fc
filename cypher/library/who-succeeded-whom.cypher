// Who succeeded whom.
// Who took over from whom, with the day where it is known.
// id: Siapa menggantikan siapa.
// id: Siapa mengambil alih dari siapa, dengan harinya bila diketahui.
// Its cost is one step for each claim.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (c:Claim) WHERE c.edge IS NOT NULL AND c.polarity = 'POSITIVE' AND c.relation = 'SUCCEEDS'
MATCH (a:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(b:Entity)
MATCH (c)-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document)
RETURN a.name AS successor, b.name AS predecessor, toString(min(c.eventDate)) AS date,
  count(DISTINCT d) AS documents, a.id AS key, b.id AS otherKey
ORDER BY documents DESC, key, otherKey LIMIT $limit

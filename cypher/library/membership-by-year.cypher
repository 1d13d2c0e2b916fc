// Who joined and left, year by year.
// Who joined a body, left it or became its observer, by the year in which that happened.
// id: Siapa yang bergabung dan keluar, tahun demi tahun.
// id: Siapa yang bergabung dengan suatu badan, keluar darinya atau menjadi pengamatnya, menurut tahun kejadiannya.
// $organization (entity) = Q485207: the body
// id $organization: badannya
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (o:Entity {id: $organization})<-[:OBJECT]-(c:Claim)-[:SUBJECT]->(m:Entity)
WHERE c.relation IN ['JOINS', 'LEAVES', 'OBSERVER_OF'] AND c.polarity = 'POSITIVE' AND c.eventDate IS NOT NULL
WITH c.eventDate.year AS year, c.relation AS relation, m ORDER BY m.name
WITH year, relation, collect(DISTINCT m.name) AS members
RETURN year, relation, members, size(members) AS count
ORDER BY year, relation LIMIT $limit

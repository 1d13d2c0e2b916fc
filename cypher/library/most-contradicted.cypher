// About whom texts disagree most.
// Entities by how many relations of theirs are stated by some sentences and denied by others, of the same time.
// id: Tentang siapa teks paling berselisih.
// id: Entitas menurut jumlah hubungannya yang dinyatakan sebagian kalimat dan disangkal yang lain, untuk waktu yang sama.
// Its cost is one step for each denial.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (n:Claim {polarity: 'NEGATIVE'}) WHERE n.disputed
WITH DISTINCT n.edge AS edge
MATCH (c:Claim {edge: edge}) WHERE c.disputed
WITH edge, count(CASE c.polarity WHEN 'POSITIVE' THEN 1 END) AS says,
  count(CASE c.polarity WHEN 'NEGATIVE' THEN 1 END) AS denies, min(c.id) AS one
MATCH (:Claim {id: one})-[:SUBJECT|OBJECT]->(e:Entity)
RETURN e.name AS entity, count(DISTINCT edge) AS disputed, sum(says) AS says, sum(denies) AS denies, e.id AS key
ORDER BY disputed DESC, denies DESC, key LIMIT $limit

// Keeps how many neighbours entities have by each relation and direction, and by all, and which are best supported.
// Denials are counted with the relation that they deny. Setting the label that an entity bears holds it, as writers do.
// $rows (list of maps): id, symmetric (the relations without direction), keep (how many of the best)
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e:Entity
WITH row, e
MATCH (e)-[r:!MENTIONS&!SUBJECT&!OBJECT&!OF]-(m)
WITH row, m, r.documents AS documents, r.claims AS claims, startNode(r) = e AS out,
  CASE WHEN type(r) STARTS WITH 'NOT_' THEN substring(type(r), 4) ELSE type(r) END AS relation
UNWIND [['', 'ANY'], [relation, CASE WHEN out OR relation IN row.symmetric THEN 'OUT' ELSE 'IN' END]] AS part
WITH row, part, m, sum(documents) AS documents, sum(claims) AS claims
ORDER BY documents DESC, claims DESC, m.name, m.id
WITH row, part, count(m) AS neighbours, collect(m.id)[..row.keep] AS best
MERGE (k:Ranking {id: row.id + '|' + part[0] + '|' + part[1]})
SET k.entity = row.id, k.relation = part[0], k.direction = part[1], k.neighbours = neighbours, k.best = best

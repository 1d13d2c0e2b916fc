// Holds entities for this transaction, and keeps the best-supported neighbours of each by each relation and direction.
// Denials are counted with the relation that they deny. Setting the label that an entity bears holds it, as for writers.
// $rows (list of maps): id, symmetric (the relations without direction)
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e:Entity
WITH row, e
CALL (row, e) {
  MATCH (e)-[r:«relations»]-(m)
  WITH row, m, r, startNode(r) = e AS out,
    CASE WHEN type(r) STARTS WITH 'NOT_' THEN substring(type(r), 4) ELSE type(r) END AS relation
  WITH m, relation, CASE WHEN out OR relation IN row.symmetric THEN 'OUT' ELSE 'IN' END AS direction,
    sum(r.documents) AS documents, sum(r.claims) AS claims
  ORDER BY documents DESC, claims DESC, m.name, m.id
  RETURN relation, direction, collect(m.id)[..500] AS best, count(*) AS neighbours
}
MERGE (k:Ranking {id: row.id + '|' + relation + '|' + direction})
SET k.entity = row.id, k.relation = relation, k.direction = direction, k.best = best, k.neighbours = neighbours

// Keeps the best-supported neighbours of entities, by whatever relation and in whatever direction.
// $rows (list of maps): id
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
CALL (e) {
  MATCH (e)-[r:«relations»]-(m)
  WITH m, sum(r.documents) AS documents, sum(r.claims) AS claims
  ORDER BY documents DESC, claims DESC, m.name, m.id LIMIT 500
  RETURN collect(m.id) AS best
}
MERGE (k:Ranking {id: row.id + '||ANY'})
SET k.entity = row.id, k.relation = '', k.direction = 'ANY', k.best = best, k.neighbours = e.degree

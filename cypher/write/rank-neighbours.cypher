// Keeps the best-supported neighbours of an entity: by a relation and in a direction or, where these are '' and ANY, of all.
// Denials are counted with the relation that they deny.
// $rows (list of maps): id, relation, direction, neighbours (how many), symmetric (the relations without direction)
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
CALL (row, e) {
  MATCH (e)-[r:!MENTIONS&!SUBJECT&!OBJECT&!OF]-(m)
  WHERE row.relation = '' OR type(r) IN [row.relation, 'NOT_' + row.relation]
    AND (row.relation IN row.symmetric OR (row.direction = 'OUT') = (startNode(r) = e))
  WITH row, m, sum(r.documents) AS documents, sum(r.claims) AS claims
  ORDER BY documents DESC, claims DESC, m.name, m.id LIMIT 500
  RETURN collect(m.id) AS best
}
MERGE (k:Ranking {id: row.id + '|' + row.relation + '|' + row.direction})
SET k.entity = row.id, k.relation = row.relation, k.direction = row.direction, k.best = best,
  k.neighbours = CASE WHEN row.relation = '' THEN e.degree ELSE row.neighbours END

// What claims link now, and the edges that they were drawn on until now.
// $rows (list of maps): id of a claim
UNWIND $rows AS row
CALL (row) {
  MATCH (c:Claim {id: row.id}) RETURN c
  UNION
  MATCH (c:RejectedClaim {id: row.id}) RETURN c
}
MATCH (c)-[:SUBJECT]->(a:Entity)
MATCH (c)-[:OBJECT]->(b:Entity)
RETURN c.id AS claim, c.edge AS edge, a.id AS subject, c.relation AS relation, b.id AS object

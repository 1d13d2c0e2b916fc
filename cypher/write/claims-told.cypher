// What claims say, as people read it.
// $rows (list of maps): id
UNWIND $rows AS row
CALL (row) {
  MATCH (c:Claim {id: row.id}) RETURN c
  UNION
  MATCH (c:RejectedClaim {id: row.id}) RETURN c
}
MATCH (c)-[:STATED_IN]->(s:Sentence)
MATCH (c)-[:SUBJECT]->(a:Entity)
MATCH (c)-[:OBJECT]->(b:Entity)
RETURN c.id AS claim, c.relation AS relation, c.polarity AS polarity, s.text AS sentence, a.id AS subject,
  a.name AS subjectName, b.id AS object, b.name AS objectName

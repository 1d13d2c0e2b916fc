// What claims contradict one another about: edges that some state and others deny, and bodies founded in different years.
// $limit (integer): how many at most, those that most documents speak of first
CALL () {
  MATCH (n:Claim {polarity: 'NEGATIVE'})
  WITH DISTINCT n.edge AS edge
  MATCH (c:Claim {edge: edge})-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document)
  WITH edge, count(DISTINCT d) AS documents, count(DISTINCT c.polarity) AS polarities
  WHERE polarities > 1
  RETURN [edge] AS edges, documents
  UNION ALL
  MATCH (a:Entity)-[r:FOUNDED_IN]->(year:Entity)
  WITH a, year, r.documents AS documents ORDER BY documents DESC, year.id
  WITH a, collect(a.id + '\u0001FOUNDED_IN\u0001' + year.id) AS edges, sum(documents) AS documents
  WHERE size(edges) > 1
  RETURN edges, documents
}
RETURN edges, documents ORDER BY documents DESC, edges LIMIT $limit

// What claims contradict one another about: edges that some state and others deny of the same time, and things with two values where there is one.
// A place that another of the values lies in is no other value. The relations that it names are those of such values alone.
// id: Apa yang diperselisihkan: garis yang dinyatakan dan dibantah untuk waktu yang sama, dan hal bernilai dua yang semestinya hanya satu.
// $single (list of maps): relation, direction (OUT where the subject has one object), of and value (the labels of both)
// $limit (integer): how many at most, those that most documents speak of first
CALL () {
  MATCH (n:Claim {polarity: 'NEGATIVE'}) WHERE n.disputed
  WITH DISTINCT n.edge AS edge
  MATCH (c:Claim {edge: edge})-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document) WHERE c.disputed
  RETURN [edge] AS edges, count(DISTINCT d) AS documents
  UNION ALL
  MATCH (a)-[r:«relations»]->(b)
  UNWIND [one IN $single WHERE one.relation = type(r)] AS one
  WITH one, r, a.id + '\u0001' + one.relation + '\u0001' + b.id AS edge,
    CASE one.direction WHEN 'OUT' THEN a ELSE b END AS thing, CASE one.direction WHEN 'OUT' THEN b ELSE a END AS value
  WHERE one.of IN labels(thing) AND one.value IN labels(value)
  WITH one.relation AS relation, thing, collect({edge: edge, value: value, documents: r.documents}) AS found
  WHERE size(found) > 1
  UNWIND found AS given
  WITH relation, thing, given, given.value AS value, [other IN found | other.value] AS values
  WHERE NOT EXISTS { MATCH (other)-[:LOCATED_IN]->(value) WHERE other IN values }
  WITH relation, thing, given ORDER BY given.documents DESC, given.edge
  WITH relation, thing, collect(given.edge) AS edges
  WHERE size(edges) > 1
  MATCH (c:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document) WHERE c.edge IN edges AND c.polarity = 'POSITIVE'
  RETURN edges, count(DISTINCT d) AS documents
}
RETURN edges, documents ORDER BY documents DESC, edges LIMIT $limit

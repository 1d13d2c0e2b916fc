// How many claims state and deny each of some edges, in how many documents; and of these, how many another contradicts.
// id: Berapa klaim yang menyatakan dan membantah tiap garis, dalam berapa dokumen, dan berapa di antaranya bertentangan dengan klaim lain.
// $edges (list of strings): the edges' keys
// $limit (integer): how many rows at most
UNWIND $edges AS edge
MATCH (c:Claim {edge: edge})-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document)
RETURN edge, c.polarity AS polarity, count(c) AS claims, count(DISTINCT d) AS documents, count(c.disputed) AS disputed,
  count(DISTINCT CASE WHEN c.disputed THEN d END) AS disputing
ORDER BY edge, polarity LIMIT $limit

// What some claims, sentences and documents state: the subject, relation and object of their claims.
// id: Apa yang dinyatakan sejumlah klaim, kalimat, dan dokumen: subjek, relasi, dan objek klaimnya.
// $ids (list of strings): the nodes' element ids
// $limit (integer): how many rows at most
CALL () {
  MATCH (n:Claim) WHERE elementId(n) IN $ids
  RETURN n, n AS claim
  UNION
  MATCH (n:Sentence) WHERE elementId(n) IN $ids
  MATCH (n)<-[:STATED_IN]-(claim:Claim)
  RETURN n, claim
  UNION
  MATCH (n:Document) WHERE elementId(n) IN $ids
  MATCH (n)-[:HAS]->(:Sentence)<-[:STATED_IN]-(claim:Claim)
  RETURN n, claim
}
MATCH (a:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(b:Entity)
RETURN DISTINCT elementId(n) AS id, a.id AS source, claim.relation AS relation, b.id AS target
ORDER BY source, relation, target, id LIMIT $limit

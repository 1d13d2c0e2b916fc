// What was stated first and denied later.
// Relations that a document states and a later one denies, with both days.
// id: Apa yang mula-mula dinyatakan lalu disangkal.
// id: Hubungan yang dinyatakan suatu dokumen dan disangkal dokumen yang terbit kemudian, dengan kedua harinya.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (n:Claim {polarity: 'NEGATIVE'})-[:STATED_IN]->(:Sentence)<-[:HAS]-(later:Document)
MATCH (c:Claim {edge: n.edge})-[:STATED_IN]->(:Sentence)<-[:HAS]-(first:Document)
WHERE c.polarity = 'POSITIVE' AND first.published < later.published
WITH n, min(first.published) AS stated, min(later.published) AS denied
MATCH (a:Entity)<-[:SUBJECT]-(n)-[:OBJECT]->(b:Entity)
RETURN a.name AS subject, n.relation AS relation, b.name AS object, toString(stated) AS stated,
  toString(denied) AS denied, n.id AS key
ORDER BY denied DESC, key LIMIT $limit

// What was stated first and denied later.
// Relations that a document states and a later one denies of the same time, with both days.
// id: Apa yang mula-mula dinyatakan lalu disangkal.
// id: Hubungan yang dinyatakan suatu dokumen dan disangkal dokumen yang terbit kemudian untuk waktu yang sama, dengan kedua harinya.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (n:Claim {polarity: 'NEGATIVE'})-[:STATED_IN]->(:Sentence)<-[:HAS]-(later:Document) WHERE n.disputed
MATCH (c:Claim {edge: n.edge})-[:STATED_IN]->(:Sentence)<-[:HAS]-(first:Document)
WITH n, later, c, first,
  [one IN [n, c] | coalesce(left(toString(one.eventDate),
    CASE one.datePrecision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END), '')] AS times
WHERE c.polarity = 'POSITIVE' AND first.published < later.published
  AND (times[0] STARTS WITH times[1] OR times[1] STARTS WITH times[0])
WITH n, min(first.published) AS stated, min(later.published) AS denied
MATCH (a:Entity)<-[:SUBJECT]-(n)-[:OBJECT]->(b:Entity)
RETURN a.name AS subject, n.relation AS relation, b.name AS object, toString(stated) AS stated,
  toString(denied) AS denied, n.id AS key
ORDER BY denied DESC, key LIMIT $limit

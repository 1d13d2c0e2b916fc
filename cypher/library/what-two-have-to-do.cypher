// What two have to do with each other.
// Every claim that links two entities, with the sentence that states it, the latest event first.
// id: Apa urusan dua entitas satu sama lain.
// id: Setiap klaim yang menghubungkan dua entitas, dengan kalimat yang menyatakannya, peristiwa terbaru lebih dahulu.
// $one (entity) = Q7747: one of the two
// id $one: yang satu
// $other (entity) = Q15031: the other
// id $other: yang lain
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (a:Entity {id: $one})<-[:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(b:Entity {id: $other})
MATCH (c)-[:STATED_IN]->(s:Sentence)<-[:HAS]-(d:Document)
RETURN c.relation AS relation, c.polarity AS polarity, c.modality AS modality, toString(c.eventDate) AS date,
  s.text AS sentence, d.title AS document, c.id AS key
ORDER BY coalesce(date, '') DESC, key LIMIT $limit

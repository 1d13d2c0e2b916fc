// Which events are ahead.
// Who plans to host or to attend which event, with the sentence that says so.
// id: Acara apa yang akan datang.
// id: Siapa yang berencana menjadi tuan rumah atau menghadiri acara apa, dengan kalimat yang menyatakannya.
// Its cost is one step for each claim.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (c:Claim) WHERE c.edge IS NOT NULL AND c.modality = 'PLANNED' AND c.relation IN ['HOSTS', 'ATTENDS']
MATCH (a:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(e:Entity)
MATCH (c)-[:STATED_IN]->(s:Sentence)
RETURN e.name AS event, c.relation AS relation, a.name AS who, c.polarity AS polarity, toString(c.eventDate) AS date,
  s.text AS sentence, c.id AS key
ORDER BY coalesce(date, '') DESC, event, key LIMIT $limit

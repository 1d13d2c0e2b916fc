// Who was at an event, and who was not.
// Who hosted or attended an event, and of whom it is denied, by how many documents say so.
// id: Siapa yang hadir di suatu acara, dan siapa yang tidak.
// id: Siapa yang menjadi tuan rumah atau menghadiri suatu acara, dan siapa yang kehadirannya disangkal, menurut jumlah dokumen yang menyatakannya.
// $event (entity) = event:sco-summit: the event
// id $event: acaranya
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (e:Entity {id: $event})<-[r]-(a:Entity)
WHERE type(r) IN ['HOSTS', 'ATTENDS', 'NOT_HOSTS', 'NOT_ATTENDS']
RETURN a.name AS who, type(r) AS relation, r.documents AS documents, toString(r.firstDate) AS first,
  toString(r.lastDate) AS last, a.id AS key
ORDER BY relation, documents DESC, key LIMIT $limit

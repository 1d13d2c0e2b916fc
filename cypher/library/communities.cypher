// Which circles there are.
// Each entity is put with the one that it is linked to by most documents; the circles that this makes, the largest first.
// id: Lingkaran apa saja yang ada.
// id: Tiap entitas digabungkan dengan yang paling banyak dokumen menghubungkannya; lingkaran yang terbentuk, yang terbesar lebih dahulu.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (a:Entity) WHERE a.degree >= 1
MATCH (a)-[r:!MENTIONS&!SUBJECT&!OBJECT&!OF]-(b:Entity)
WITH a, b, sum(r.documents) AS documents ORDER BY documents DESC, b.degree DESC, b.id
WITH a, collect(b)[0] AS center ORDER BY a.degree DESC, a.id
WITH center, collect(a.name) AS members
RETURN center.name AS center, size(members) AS count, members[..10] AS members, center.id AS key
ORDER BY count DESC, key LIMIT $limit

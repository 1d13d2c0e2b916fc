// How word could have passed from one to another.
// Chains of at most three dated meetings from one entity to another, none before the one that went ahead of it.
// id: Bagaimana kabar bisa berpindah dari satu ke yang lain.
// id: Rangkaian paling banyak tiga pertemuan bertanggal dari satu entitas ke yang lain, tidak satu pun mendahului pertemuan sebelumnya.
// $one (entity) = person:prabowo-subianto: where it starts
// id $one: awalnya
// $other (entity) = Q15031: where it ends
// id $other: akhirnya
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (a:Entity {id: $one})
WITH a LIMIT 1
MATCH (b:Entity {id: $other})
WITH a, b LIMIT 1
MATCH p = (a)-[met:MEETS*1..3]-(b)
WHERE all(i IN range(0, size(met) - 1) WHERE met[i].lastDate IS NOT NULL
  AND (i = 0 OR met[i - 1].firstDate <= met[i].lastDate))
WITH [n IN nodes(p) | n.name] AS names, [m IN met | toString(m.firstDate)] AS first,
  [m IN met | toString(m.lastDate)] AS last, [n IN nodes(p) | n.id] AS key
RETURN names, first, last, size(first) AS steps, key
ORDER BY steps, key LIMIT $limit

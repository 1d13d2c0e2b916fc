// The entities with most neighbours, dates aside.
// id: Entitas dengan tetangga terbanyak, tidak termasuk tanggal.
// $limit (integer): how many at most
MATCH (e:Entity) WHERE e.degree > 0 AND NOT e:Date
RETURN e.id AS key, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name, e.nameId AS nameId,
  e.degree AS degree
ORDER BY degree DESC, key LIMIT $limit

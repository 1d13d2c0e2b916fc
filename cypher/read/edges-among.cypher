// The edges among some nodes, best supported first, of which at least one end is in a part of them.
// id: Garis di antara sejumlah simpul, yang paling didukung lebih dahulu, dengan setidaknya satu ujung di bagian tertentu darinya.
// $keys (list of strings): the nodes' keys
// $part (list of strings): the keys of the part
// $limit (integer): how many at most
MATCH (e:Entity) WHERE e.id IN $keys
WITH e ORDER BY e.degree, e.id
WITH collect(e) AS nodes
UNWIND nodes[..-1] AS a
MATCH (a)-[r:«relations»]-(b)
WHERE (b.degree > a.degree OR b.degree = a.degree AND b.id > a.id)
  AND b.id IN $keys AND (a.id IN $part OR b.id IN $part)
WITH startNode(r).id AS source, endNode(r).id AS target, r, type(r) STARTS WITH 'NOT_' AS denied
WITH source, target, r, denied, CASE WHEN denied THEN substring(type(r), 4) ELSE type(r) END AS relation
RETURN source, relation, target,
  sum(CASE WHEN denied THEN 0 ELSE r.claims END) AS says,
  sum(CASE WHEN denied THEN r.claims ELSE 0 END) AS denies,
  max(CASE WHEN denied THEN 0 ELSE r.documents END) AS saying,
  max(CASE WHEN denied THEN r.documents ELSE 0 END) AS denying,
  head(collect(CASE WHEN denied THEN null ELSE r.modality END)) AS modality,
  count(CASE WHEN r.disputed THEN 1 END) > 0 AS disputed,
  min(r.firstDate) AS from, max(r.lastDate) AS to,
  collect(r.told) AS told
ORDER BY saying + denying DESC, says + denies DESC, source, relation, target LIMIT $limit

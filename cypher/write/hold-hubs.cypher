// Holds entities for this transaction; how many neighbours they have by each relation and direction.
// Denials are counted with the relation that they deny. Setting the label that they bear holds them, as for writers.
// $rows (list of maps): id, symmetric (the relations without direction)
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e:Entity
WITH row, e
MATCH (e)-[r:!MENTIONS&!SUBJECT&!OBJECT&!OF]-(m)
WITH row, m, startNode(r) = e AS out,
  CASE WHEN type(r) STARTS WITH 'NOT_' THEN substring(type(r), 4) ELSE type(r) END AS relation
WITH row, m, relation, CASE WHEN out OR relation IN row.symmetric THEN 'OUT' ELSE 'IN' END AS direction
RETURN row.id AS id, relation, direction, count(DISTINCT m) AS neighbours ORDER BY id, relation, direction

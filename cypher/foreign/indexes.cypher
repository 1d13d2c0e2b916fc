// The indexes of nodes that are ready: of words, and of properties from their beginning.
// id: Indeks simpul yang siap dipakai: indeks kata, dan indeks awal properti.
// $limit (integer): how many at most
SHOW INDEXES YIELD name, type, state, entityType, labelsOrTypes, properties
WHERE entityType = 'NODE' AND state = 'ONLINE' AND (type = 'FULLTEXT' OR type = 'RANGE' AND size(properties) = 1)
RETURN name, type = 'FULLTEXT' AS words, labelsOrTypes AS labels, properties ORDER BY name LIMIT $limit

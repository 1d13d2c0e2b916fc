// All indexes.
// id: Semua indeks.
// $limit (integer): how many at most
SHOW INDEXES YIELD name, type, state, entityType, labelsOrTypes, properties
RETURN name, type, state, entityType = 'NODE' AS nodes, labelsOrTypes AS names,
  properties ORDER BY name LIMIT $limit

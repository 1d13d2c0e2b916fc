// All constraints.
// id: Semua batasan.
// $limit (integer): how many at most
SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties, propertyType
RETURN name, type, entityType = 'NODE' AS nodes, labelsOrTypes AS names,
  properties, propertyType ORDER BY name LIMIT $limit

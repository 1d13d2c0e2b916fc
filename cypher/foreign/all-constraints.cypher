// All constraints.
// $limit (integer): how many at most
SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties, propertyType
RETURN name, type, entityType = 'NODE' AS nodes, coalesce(labelsOrTypes, []) AS names,
  coalesce(properties, []) AS properties, propertyType ORDER BY name LIMIT $limit

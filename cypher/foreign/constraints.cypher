// The properties that no two nodes of a label share.
// $limit (integer): how many at most
SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties
WHERE entityType = 'NODE' AND size(properties) = 1 AND (type CONTAINS 'UNIQUE' OR type CONTAINS 'KEY')
RETURN labelsOrTypes[0] AS label, properties[0] AS property ORDER BY label, property LIMIT $limit

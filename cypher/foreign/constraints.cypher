// The properties that no two nodes of a label share.
// id: Properti yang nilainya tidak pernah sama pada dua simpul dengan label yang sama.
// $limit (integer): how many at most
SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties
WHERE entityType = 'NODE' AND size(properties) = 1 AND (type CONTAINS 'UNIQUE' OR type CONTAINS 'KEY')
RETURN labelsOrTypes[0] AS label, properties[0] AS property ORDER BY label, property LIMIT $limit

// The types that relationships of a database have.
// id: Jenis hubungan yang ada dalam suatu basis data.
// $limit (integer): how many at most
CALL db.relationshipTypes() YIELD relationshipType AS type
RETURN type ORDER BY type LIMIT $limit

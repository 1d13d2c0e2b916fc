// The names of properties that there are or were.
// id: Nama properti yang ada atau pernah ada.
// $limit (integer): how many at most
CALL db.propertyKeys() YIELD propertyKey AS key
RETURN key ORDER BY key LIMIT $limit

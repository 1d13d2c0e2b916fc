// The labels that nodes of a database bear.
// $limit (integer): how many at most
CALL db.labels() YIELD label
RETURN label ORDER BY label LIMIT $limit

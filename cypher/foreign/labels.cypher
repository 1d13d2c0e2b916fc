// The labels that nodes of a database bear.
// id: Label yang dimiliki simpul dalam suatu basis data.
// $limit (integer): how many at most
CALL db.labels() YIELD label
RETURN label ORDER BY label LIMIT $limit

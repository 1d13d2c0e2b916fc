// Which three have all met.
// Three of whom each has met the other two.
// id: Tiga siapa yang semuanya pernah bertemu.
// id: Tiga pihak yang masing-masing pernah bertemu dua yang lain.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (a)-[:MEETS]-(b)-[:MEETS]-(c)-[:MEETS]-(a)
WHERE a.id < b.id AND b.id < c.id
RETURN DISTINCT a.name AS one, b.name AS other, c.name AS third, a.id AS key, b.id AS otherKey, c.id AS thirdKey
ORDER BY key, otherKey, thirdKey LIMIT $limit

// The types of relationships that somebody has made by hand.
// id: Jenis hubungan yang dibuat seseorang dengan tangan.
// $known (list of strings): the types that Simpul makes
// $limit (integer): how many at most
CALL db.relationshipTypes() YIELD relationshipType AS type
WHERE NOT type IN $known
RETURN type ORDER BY type LIMIT $limit

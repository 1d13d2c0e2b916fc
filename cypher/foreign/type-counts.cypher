// How many relationships have a type, from the counts that the store keeps.
// «type»: the type
// $types (list of strings): the types of all parts
// $limit (integer): how many rows a part has at most
MATCH ()-[r:«type»]->()
WITH count(r) AS relationships
RETURN $types[«n»] AS type, relationships ORDER BY type LIMIT $limit

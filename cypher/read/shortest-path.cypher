// One of the shortest paths between two nodes, looked for from both.
// The CartesianProduct in its plan is of single nodes, found by their ids.
// id: Salah satu jalur terpendek antara dua simpul, dicari dari keduanya.
// «steps»: how many relationships a path has at most
// $from (string): the key of the node at one end
// $to (string): the key of the node at the other end, which is another
// $types (list of strings): the types of native relationships to follow, in any direction; all where it is empty
// $without (string): types that start so are not followed; all are where it is empty
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH p = shortestPath((a)-[followed:«relations»*..«steps»]-(b))
WHERE all(r IN followed WHERE ($types = [] OR type(r) IN $types) AND ($without = '' OR NOT type(r) STARTS WITH $without))
RETURN [n IN nodes(p) | n.id] AS keys, [r IN followed | r.documents] AS documents
ORDER BY keys LIMIT 1

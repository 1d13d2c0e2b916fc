// The shortest paths between two nodes that visit no node twice, shortest first.
// The CartesianProduct in its plan is of single nodes, found by their ids.
// id: Jalur terpendek antara dua simpul yang tidak melewati satu simpul dua kali, yang terpendek lebih dahulu.
// «steps»: how many relationships a path has at most
// $from (string): the key of the node at one end
// $to (string): the key of the node at the other end
// $types (list of strings): the types of native relationships to follow, in any direction; all where it is empty
// $without (string): types that start so are not followed; all are where it is empty
// $busiest (integer): how many neighbours a node between the ends has at most
// $limit (integer): among how many of the shortest paths those are
CYPHER 25
MATCH p = SHORTEST $limit ACYCLIC
  (a:Entity {id: $from})
  (()-[r:«relations»
    WHERE ($types = [] OR type(r) IN $types) AND ($without = '' OR NOT type(r) STARTS WITH $without)]-
    (n WHERE n.degree <= $busiest OR n.id = $to)){1,«steps»}
  (b:Entity {id: $to})
WITH [n IN nodes(p) | n.id] AS keys, [r IN relationships(p) | r.documents] AS documents,
  [r IN relationships(p) | type(r)] AS types
RETURN keys, documents ORDER BY size(keys), keys, types LIMIT $limit

// The shortest paths between two nodes that visit no node twice, shortest first.
// The CartesianProduct in its plan is of single nodes, found by their element ids.
// id: Jalur terpendek antara dua simpul yang tidak melewati satu simpul dua kali, yang terpendek lebih dahulu.
// «steps»: how many relationships a path has at most
// $from (string): the element id of the node at one end
// $to (string): the element id of the node at the other end
// $types (list of strings): the types of relationships to follow, in any direction; all where it is empty
// $hidden (list of strings): labels of nodes that no path visits
// $hiddenTypes (list of strings): the types of relationships not to follow
// $limit (integer): among how many of the shortest paths those are
CYPHER 25
MATCH p = SHORTEST $limit ACYCLIC
  (a) (()-[r WHERE ($types = [] OR type(r) IN $types) AND NOT type(r) IN $hiddenTypes]-(n WHERE none(label IN labels(n) WHERE label IN $hidden))){1,«steps»} (b)
WHERE elementId(a) = $from AND elementId(b) = $to
WITH [n IN nodes(p) | elementId(n)] AS ids
RETURN ids ORDER BY size(ids), ids LIMIT $limit

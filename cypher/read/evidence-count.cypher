// How many claims are behind an edge.
// $edge (string): the edge's key
MATCH (c:Claim {edge: $edge})
RETURN count(c) AS claims ORDER BY claims LIMIT 1

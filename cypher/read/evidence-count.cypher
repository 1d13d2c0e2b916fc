// How many claims are behind an edge, rejected ones too.
// The CartesianProduct in its plan is of two counts.
// $edge (string): the edge's key
CALL () { MATCH (c:Claim {edge: $edge}) RETURN count(c) AS standing }
CALL () { MATCH (c:RejectedClaim {edge: $edge}) RETURN count(c) AS rejected }
RETURN standing + rejected AS claims ORDER BY claims LIMIT 1

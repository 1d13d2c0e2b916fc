// The keys of edges that some claims deny.
// $last (string): only keys after this one
// $limit (integer): how many at most
MATCH (n:Claim {polarity: 'NEGATIVE'}) WHERE n.edge > $last
RETURN DISTINCT n.edge AS edge ORDER BY edge LIMIT $limit

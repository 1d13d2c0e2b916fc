// The keys of edges that some claims deny.
// id: Kunci garis yang dibantah oleh sebagian klaim.
// $last (string): only keys after this one
// $limit (integer): how many at most
MATCH (n:Claim {polarity: 'NEGATIVE'}) WHERE n.edge > $last
RETURN DISTINCT n.edge AS edge ORDER BY edge LIMIT $limit

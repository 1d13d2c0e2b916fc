// The keys of edges with very many claims.
// id: Kunci garis yang klaimnya sangat banyak.
// $last (string): only keys after this one
// $many (integer): more claims than these
// $limit (integer): how many at most
MATCH (c:Claim) WHERE c.edge > $last
WITH c.edge AS edge, count(*) AS claims WHERE claims > $many
RETURN edge ORDER BY edge LIMIT $limit

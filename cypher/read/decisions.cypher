// The decisions of people, the last first.
// $limit (integer): how many at most
MATCH (d:SimpulDecision) WHERE d.changed > 0
RETURN d {.*} AS decision ORDER BY d.changed DESC, d.id LIMIT $limit

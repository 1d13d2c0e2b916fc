// The decisions of people, the last first, each with whether it is still being worked on.
// $limit (integer): how many at most
MATCH (d:SimpulDecision) WHERE d.changed > 0
WITH d ORDER BY d.changed DESC, d.id LIMIT $limit
WITH d {.*, moving: EXISTS { MATCH (n:SimpulCount {name: 'decisions'}) WHERE n.moving = d.id }} AS decision
RETURN decision ORDER BY decision.changed DESC, decision.id LIMIT $limit

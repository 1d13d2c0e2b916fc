// The decisions of people, the last first, each with whether it is still being worked on.
// $limit (integer): how many at most
MATCH (d:SimpulDecision) WHERE d.changed > 0
RETURN d {.*, moving: EXISTS { MATCH (n:SimpulCount {name: 'decisions'}) WHERE n.moving = d.id }} AS decision
ORDER BY d.changed DESC, d.id LIMIT $limit

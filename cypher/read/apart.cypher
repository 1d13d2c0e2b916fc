// Which pairs of entities somebody keeps apart.
// $limit (integer): how many rows at most
MATCH (d:SimpulDecision) WHERE d.changed > 0 AND d.kind = 'APART' AND d.undoneAt IS NULL
RETURN DISTINCT d.entity AS first, d.other AS second ORDER BY first, second LIMIT $limit

// Which pairs of entities somebody keeps apart.
// id: Pasangan entitas mana saja yang oleh seseorang tetap dipisahkan.
// $limit (integer): how many rows at most
MATCH (d:SimpulDecision) WHERE d.changed > 0 AND d.kind = 'APART' AND d.undoneAt IS NULL
RETURN DISTINCT d.entity AS first, d.other AS second ORDER BY first, second LIMIT $limit

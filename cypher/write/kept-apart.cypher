// The decisions that stand to keep two entities apart.
// $rows (list of maps): keys (of both)
UNWIND $rows AS row
MATCH (d:SimpulDecision) WHERE d.entity IN row.keys AND d.other IN row.keys AND d.kind = 'APART' AND d.undoneAt IS NULL
RETURN d {.*} AS decision ORDER BY d.changed DESC

// What was decided, or undone, about some entities or a claim since somebody looked, the last first.
// Keeping two entities apart is about these two alone; a fact that was added is about neither.
// $rows (list of maps): keys (of entities), claims (their ids), seen (the number of the last change that was seen)
UNWIND $rows AS row
MATCH (d:SimpulDecision) WHERE d.changed > row.seen AND d.kind <> 'FACT'
  AND (d.claim IN row.claims OR (d.kind = 'APART' AND d.entity IN row.keys AND d.other IN row.keys)
    OR (d.kind <> 'APART' AND (d.entity IN row.keys OR d.other IN row.keys)))
RETURN d {.*} AS decision ORDER BY d.changed DESC

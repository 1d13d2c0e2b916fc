// How many decisions people have made, those that were undone, too.
MATCH (d:SimpulDecision) WHERE d.changed > 0
RETURN count(d) AS decisions ORDER BY decisions LIMIT 1

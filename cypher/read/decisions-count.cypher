// How many decisions people have made, those that were undone, too.
// id: Jumlah keputusan yang pernah dibuat orang, termasuk yang sudah dibatalkan.
MATCH (d:SimpulDecision) WHERE d.changed > 0
RETURN count(d) AS decisions ORDER BY decisions LIMIT 1

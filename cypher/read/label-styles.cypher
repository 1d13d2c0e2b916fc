// How people want labels shown, where that is otherwise than their schema tells.
// The NodeByLabelScan in its plan is of a node for each of these labels.
// id: Tampilan label yang diinginkan orang, bila berbeda dari skemanya.
// $limit (integer): how many at most
MATCH (l:SimpulLabel)
RETURN l.label AS label, l.caption AS caption, l.shape AS shape, l.colour AS colour, l.date AS date, l.hidden AS hidden
ORDER BY label LIMIT $limit

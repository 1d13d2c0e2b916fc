// How people want types of relationships shown, where that is otherwise than their schema tells.
// The NodeByLabelScan in its plan is of a node for each of these types.
// id: Tampilan jenis hubungan yang diinginkan orang, bila berbeda dari skemanya.
// $limit (integer): how many at most
MATCH (t:SimpulType)
RETURN t.type AS type, t.caption AS caption, t.colour AS colour, t.hidden AS hidden
ORDER BY type LIMIT $limit

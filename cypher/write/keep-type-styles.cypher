// Keeps how people want types of relationships shown; what a row leaves out is as the schema tells.
// The NodeByLabelScan in its plan is of a node for each of these types.
// $rows (list of maps): type, hidden, and of caption and colour those that are wanted otherwise
UNWIND $rows AS row
MERGE (t:SimpulType {type: row.type})
SET t.caption = row.caption, t.colour = row.colour, t.hidden = row.hidden

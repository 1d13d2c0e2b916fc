// Keeps how people want labels shown; what a row leaves out is as the schema tells.
// The NodeByLabelScan in its plan is of a node for each of these labels.
// $rows (list of maps): label, and of caption, shape, colour, date and hidden those that are wanted otherwise
UNWIND $rows AS row
MERGE (l:SimpulLabel {label: row.label})
SET l.caption = row.caption, l.shape = row.shape, l.colour = row.colour, l.date = row.date, l.hidden = row.hidden

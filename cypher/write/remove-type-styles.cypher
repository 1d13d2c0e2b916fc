// Has types of relationships shown as their schema tells again.
// The NodeByLabelScan in its plan is of a node for each type that somebody wants shown otherwise.
// $rows (list of maps): type
UNWIND $rows AS row
MATCH (t:SimpulType {type: row.type})
DELETE t

// Has labels shown as their schema tells again.
// The NodeByLabelScan in its plan is of a node for each label that somebody wants shown otherwise.
// $rows (list of maps): label
UNWIND $rows AS row
MATCH (l:SimpulLabel {label: row.label})
DELETE l

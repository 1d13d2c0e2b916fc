// Keeps which decision is being worked on, and what is moved by it from where to where; nothing where a row has neither.
// $rows (list of maps): name of what is counted, decision (its id), between (the keys of two entities)
UNWIND $rows AS row
MATCH (n:SimpulCount {name: row.name})
SET n.moving = row.decision, n.between = row.between

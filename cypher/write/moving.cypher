// The decision that is being worked on, where there is one; holds the count, so that others who go on with it wait.
// $rows (list of maps): name of what is counted
UNWIND $rows AS row
MATCH (n:SimpulCount {name: row.name})
SET n:SimpulCount
WITH n
MATCH (d:SimpulDecision {id: n.moving})
RETURN d {.*} AS decision

// How many decisions there are, standing or not.
// The CartesianProduct in its plan is of the one row and the count that the store keeps.
// $rows (list of maps): one that is empty
UNWIND $rows AS row
CALL () { MATCH (d:SimpulDecision) RETURN count(d) AS decisions }
RETURN decisions

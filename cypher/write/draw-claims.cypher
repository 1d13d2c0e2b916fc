// Draws claims on other edges than before.
// $rows (list of maps): id, edge
UNWIND $rows AS row
CALL (row) {
  MATCH (c:Claim {id: row.id}) RETURN c
  UNION
  MATCH (c:RejectedClaim {id: row.id}) RETURN c
}
SET c.edge = row.edge

// Accepts or rejects claims as somebody has decided last, or does neither where that is undone; the edges of those that count
// otherwise than before.
// A claim that is rejected stays and is no Claim any more, so that nothing counts it.
// $rows (list of maps): id
UNWIND $rows AS row
MATCH (d:SimpulDecision {claim: row.id}) WHERE d.kind IN ['ACCEPT', 'REJECT']
WITH row.id AS id, d ORDER BY d.number DESC
WITH id, head(collect(CASE WHEN d.undoneAt IS NULL THEN d.kind END)) AS verdict
CALL (id) {
  MATCH (c:Claim {id: id}) RETURN c
  UNION
  MATCH (c:RejectedClaim {id: id}) RETURN c
}
WITH c, verdict, (c:RejectedClaim) <> (coalesce(verdict, '') = 'REJECT') AS changes
REMOVE c:$(CASE WHEN verdict = 'REJECT' THEN 'Claim' ELSE 'RejectedClaim' END)
SET c:$(CASE WHEN verdict = 'REJECT' THEN 'RejectedClaim' ELSE 'Claim' END),
  c.accepted = CASE WHEN verdict = 'ACCEPT' THEN true END
WITH c, changes WHERE changes
RETURN c.edge AS edge

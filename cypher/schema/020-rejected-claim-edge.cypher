// Finds the rejected claims behind an edge.
CREATE INDEX rejected_claim_edge IF NOT EXISTS FOR (c:RejectedClaim) ON (c.edge)

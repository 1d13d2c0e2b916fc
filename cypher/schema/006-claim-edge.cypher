// Finds the claims behind an edge.
CREATE INDEX claim_edge IF NOT EXISTS FOR (c:Claim) ON (c.edge)

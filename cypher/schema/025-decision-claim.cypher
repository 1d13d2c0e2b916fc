// Finds the decisions about a claim.
CREATE INDEX decision_claim IF NOT EXISTS FOR (d:SimpulDecision) ON (d.claim)

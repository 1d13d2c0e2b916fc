// Finds the least certain claims.
CREATE INDEX claim_confidence IF NOT EXISTS FOR (c:Claim) ON (c.confidence)

// Finds the least certain claims, in an order that no two share.
CREATE INDEX claim_uncertain IF NOT EXISTS FOR (c:Claim) ON (c.confidence, c.id)

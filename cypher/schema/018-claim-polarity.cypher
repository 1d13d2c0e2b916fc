// Finds the claims that deny.
CREATE INDEX claim_polarity IF NOT EXISTS FOR (c:Claim) ON (c.polarity)

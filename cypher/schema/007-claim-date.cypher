// Finds claims by when what they say happened.
CREATE INDEX claim_date IF NOT EXISTS FOR (c:Claim) ON (c.eventDate)

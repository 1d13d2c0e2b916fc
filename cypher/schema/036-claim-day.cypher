// Counts claims by when what they say happened and how precisely that is known, without looking at the claims themselves.
CREATE INDEX claim_day IF NOT EXISTS FOR (c:Claim) ON (c.eventDate, c.datePrecision)

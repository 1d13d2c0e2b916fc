// Finds a claim that somebody has rejected by its id, which no other has.
CREATE CONSTRAINT rejected_claim_id IF NOT EXISTS FOR (c:RejectedClaim) REQUIRE c.id IS UNIQUE

// How many claims are less than certain about which nobody has decided.
MATCH (c:Claim) WHERE c.confidence < 1 AND c.accepted IS NULL
RETURN count(c) AS claims ORDER BY claims LIMIT 1

// How many claims are less than certain about which nobody has decided, as far as they are counted.
// id: Jumlah klaim yang kurang pasti dan belum diputuskan siapa pun, sejauh klaim itu dihitung.
// $most (integer): how many are counted at most
MATCH (c:Claim) WHERE c.confidence < 1 AND c.id IS NOT NULL AND c.accepted IS NULL
WITH c LIMIT $most
RETURN count(c) AS claims ORDER BY claims LIMIT 1

// Which relations there are, in numbers.
// How often each relation is stated as done, as planned, and denied.
// id: Hubungan apa saja yang ada, dalam angka.
// id: Seberapa sering tiap hubungan dinyatakan sudah terjadi, direncanakan, dan disangkal.
// Its cost is one step for each claim.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (c:Claim) WHERE c.edge IS NOT NULL
RETURN c.relation AS relation, count(c) AS claims,
  count(CASE WHEN c.polarity = 'POSITIVE' AND c.modality <> 'PLANNED' THEN 1 END) AS stated,
  count(CASE WHEN c.polarity = 'POSITIVE' AND c.modality = 'PLANNED' THEN 1 END) AS planned,
  count(CASE WHEN c.polarity = 'NEGATIVE' THEN 1 END) AS denied
ORDER BY claims DESC, relation LIMIT $limit

// How many claims there are for each month in which what they say happened and, first of all and of no month, how many know only
// the year.
// id: Jumlah klaim menurut bulan peristiwanya dan, paling atas tanpa bulan, yang hanya diketahui tahunnya.
// $limit (integer): how many rows at most, the latest month first
MATCH (c:Claim) WHERE c.eventDate IS NOT NULL AND c.datePrecision IS NOT NULL
WITH c.eventDate AS day, c.datePrecision = 'YEAR' AS year, count(*) AS claims
WITH CASE WHEN NOT year THEN date.truncate('month', day) END AS month, sum(claims) AS claims
RETURN toString(month) AS month, claims ORDER BY month DESC LIMIT $limit

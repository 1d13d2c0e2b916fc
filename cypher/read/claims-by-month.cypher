// How many claims there are for each month in which what they say happened; those that know only the year are left out.
// id: Jumlah klaim menurut bulan peristiwanya; yang hanya diketahui tahunnya tidak dihitung.
// $limit (integer): how many months at most, the latest first
MATCH (c:Claim) WHERE c.eventDate IS NOT NULL AND c.datePrecision IN ['DAY', 'MONTH']
WITH c.eventDate AS day, count(*) AS claims
WITH date.truncate('month', day) AS month, sum(claims) AS claims
RETURN toString(month) AS month, claims ORDER BY month DESC LIMIT $limit

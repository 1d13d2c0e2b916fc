// How many claims know only the year in which what they say happened.
// id: Jumlah klaim yang hanya diketahui tahun peristiwanya.
MATCH (c:Claim) WHERE c.eventDate IS NOT NULL AND c.datePrecision = 'YEAR'
RETURN count(*) AS claims ORDER BY claims LIMIT 1

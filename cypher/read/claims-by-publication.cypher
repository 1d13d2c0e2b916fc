// How many claims there are for each month in which the texts that make them were published.
// All documents are counted: the NodeByLabelScan in its plan. What is stated in a sentence is counted as the store keeps it, and
// those that somebody has rejected are then taken off.
// id: Jumlah klaim menurut bulan terbit teksnya, dari semua dokumen, dikurangi klaim yang ditolak.
// $limit (integer): how many months at most, the latest first
CALL () {
  MATCH (d:Document)-[:HAS]->(s) WHERE d.published IS NOT NULL
  WITH d.published AS day, COUNT { (s)<-[:STATED_IN]-() } AS stated
  RETURN day, sum(stated) AS claims
  UNION ALL
  MATCH (c:RejectedClaim)-[:STATED_IN]->()<-[:HAS]-(d:Document) WHERE d.published IS NOT NULL
  RETURN d.published AS day, -count(c) AS claims
}
WITH date.truncate('month', day) AS month, sum(claims) AS claims WHERE claims > 0
RETURN toString(month) AS month, claims ORDER BY month DESC LIMIT $limit

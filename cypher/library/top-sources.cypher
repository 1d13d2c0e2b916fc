// Who published how much.
// Publishers by how many documents of theirs were read, with the claims that were found in them.
// id: Siapa menerbitkan berapa banyak.
// id: Penerbit menurut jumlah dokumennya yang dibaca, dengan klaim yang ditemukan di dalamnya.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (d:Document) WHERE d.id >= ''
WITH d, COUNT { (d)-[:HAS]->(:Sentence)<-[:STATED_IN]-(:Claim) } AS claims
RETURN coalesce(d.publisher, '') AS publisher, count(d) AS documents, sum(claims) AS claims,
  toString(min(d.published)) AS first, toString(max(d.published)) AS last
ORDER BY documents DESC, publisher LIMIT $limit

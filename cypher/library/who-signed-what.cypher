// Who signed what.
// Agreements with all who signed them, by how many there are.
// id: Siapa menandatangani apa.
// id: Perjanjian beserta semua penanda tangannya, menurut jumlahnya.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (a)-[r:SIGNS]->(x)
WITH x, a, r ORDER BY a.name
WITH x, collect(DISTINCT a.name) AS signatories, sum(r.documents) AS documents
RETURN x.name AS agreement, signatories, documents, x.id AS key
ORDER BY size(signatories) DESC, documents DESC, key LIMIT $limit

// Which bodies were founded in different years.
// Bodies for which texts give more than one year of founding, each year with how many documents say so.
// id: Badan mana yang tahun berdirinya berbeda-beda.
// id: Badan yang menurut teks berdiri pada lebih dari satu tahun, tiap tahun dengan jumlah dokumen yang menyebutnya.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (a:Entity)-[r:FOUNDED_IN]->(year:Entity)
WITH a, year, r ORDER BY r.documents DESC, year.name
WITH a, collect(year.name + ' (' + r.documents + ')') AS years, sum(r.documents) AS documents
WHERE size(years) > 1
RETURN a.name AS body, years, documents, a.id AS key
ORDER BY documents DESC, key LIMIT $limit

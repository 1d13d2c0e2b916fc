// Who was in the news of a month.
// Entities by how many documents that were published in a month name them.
// id: Siapa yang diberitakan pada suatu bulan.
// id: Entitas menurut jumlah dokumen terbitan suatu bulan yang menyebutnya.
// $month (string) = 2024-07: the month, as year and number
// id $month: bulannya, sebagai tahun dan angka
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (d:Document) WHERE d.id >= '' AND left(toString(d.published), 7) = $month
MATCH (d)-[:HAS]->(s:Sentence)-[:MENTIONS]->(e:Entity)
RETURN e.name AS entity, count(DISTINCT d) AS documents, count(DISTINCT s) AS sentences, e.id AS key
ORDER BY documents DESC, sentences DESC, key LIMIT $limit

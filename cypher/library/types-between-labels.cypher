// Which labels are linked, by which types.
// How many relationships of each type lead from one label to another, among the first ones; on any graph.
// id: Label mana yang terhubung, oleh jenis apa.
// id: Jumlah hubungan tiap jenis dari satu label ke label lain, di antara hubungan-hubungan pertama; pada graf apa pun.
// Its plan has an AllNodesScan, as any label may be meant; it ends after these relationships.
// $sample (integer) = 100000: how many relationships are looked at
// id $sample: jumlah hubungan yang dilihat
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (a)-[r]->(b)
WITH a, r, b LIMIT $sample
UNWIND labels(a) AS source
UNWIND labels(b) AS target
RETURN source, type(r) AS type, target, count(*) AS relationships
ORDER BY relationships DESC, source, type, target LIMIT $limit

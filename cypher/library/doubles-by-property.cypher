// Which nodes may be doubles.
// Nodes that have the same value of a property, of one label or of all, most of them first; on any graph.
// id: Simpul mana yang mungkin ganda.
// id: Simpul dengan nilai properti yang sama, dari satu label atau semuanya, yang terbanyak lebih dahulu; pada graf apa pun.
// Its plan has an AllNodesScan, as any property may be meant.
// $property (string) = name: the property
// id $property: propertinya
// $label (string): a label; empty for all
// id $label: label; kosong berarti semua
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (n)
WHERE ($label = '' OR $label IN labels(n)) AND n[$property] IS NOT NULL
WITH n[$property] AS value, count(*) AS count, collect(n)[..10] AS nodes
WHERE count > 1
RETURN value, count, nodes
ORDER BY count DESC, value LIMIT $limit

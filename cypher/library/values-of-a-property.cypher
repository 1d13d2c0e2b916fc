// What values a property has.
// The values of a property and how many nodes have each, of one label or of all; on any graph.
// id: Nilai apa saja yang dimiliki suatu properti.
// id: Nilai-nilai suatu properti dan jumlah simpul yang memilikinya, dari satu label atau semuanya; pada graf apa pun.
// Its plan has an AllNodesScan, as any property may be meant.
// $property (string) = name: the property
// id $property: propertinya
// $label (string): a label; empty for all
// id $label: label; kosong berarti semua
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (n)
WHERE ($label = '' OR $label IN labels(n)) AND n[$property] IS NOT NULL
WITH n[$property] AS value, count(*) AS nodes
RETURN value, nodes, valueType(value) AS type
ORDER BY nodes DESC, value LIMIT $limit

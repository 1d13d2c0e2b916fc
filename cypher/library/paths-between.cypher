// How two nodes are linked.
// The shortest paths of at most six relationships between two nodes, each found by the value of a property; on any graph.
// id: Bagaimana dua simpul terhubung.
// id: Jalur terpendek, paling banyak enam hubungan, antara dua simpul yang dicari menurut nilai suatu properti; pada graf apa pun.
// Its plan has an AllNodesScan, as any property may be meant.
// $property (string) = name: the property
// id $property: propertinya
// $one (string) = China: its value at one node
// id $one: nilainya pada simpul yang satu
// $other (string) = Russia: its value at the other
// id $other: nilainya pada simpul yang lain
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (a) WHERE toStringOrNull(a[$property]) = $one
WITH a ORDER BY COUNT { (a)--() } DESC, elementId(a) LIMIT 1
MATCH (b) WHERE toStringOrNull(b[$property]) = $other AND b <> a
WITH a, b ORDER BY COUNT { (b)--() } DESC, elementId(b) LIMIT 1
MATCH p = allShortestPaths((a)-[*..6]-(b))
RETURN p AS path, length(p) AS steps, [r IN relationships(p) | elementId(r)] AS key
ORDER BY steps, key LIMIT $limit

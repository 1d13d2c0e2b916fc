// Which nodes are best connected.
// The nodes with most relationships, of one label or of all; on any graph.
// id: Simpul mana yang paling terhubung.
// id: Simpul dengan hubungan terbanyak, dari satu label atau semuanya; pada graf apa pun.
// Its plan has an AllNodesScan, as any label may be meant; each node is asked how many relationships it has.
// $label (string): a label; empty for all
// id $label: label; kosong berarti semua
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (n)
WHERE $label = '' OR $label IN labels(n)
WITH n, COUNT { (n)--() } AS relationships, elementId(n) AS key
ORDER BY relationships DESC, key LIMIT $limit
RETURN n AS node, labels(n) AS labels, relationships, key
ORDER BY relationships DESC, key LIMIT $limit

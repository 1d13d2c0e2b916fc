// Which nodes stand alone.
// Nodes without any relationship, of one label or of all; on any graph.
// id: Simpul mana yang berdiri sendiri.
// id: Simpul tanpa hubungan apa pun, dari satu label atau semuanya; pada graf apa pun.
// Its plan has an AllNodesScan, as any label may be meant.
// $label (string): a label; empty for all
// id $label: label; kosong berarti semua
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (n)
WHERE ($label = '' OR $label IN labels(n)) AND NOT EXISTS { (n)--() }
RETURN n AS node, labels(n) AS labels, elementId(n) AS key
ORDER BY labels, key LIMIT $limit

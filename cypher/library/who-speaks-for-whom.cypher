// Who speaks for whom.
// Spokespeople, and the person, body or country that they speak for.
// id: Siapa juru bicara siapa.
// id: Para juru bicara, dan orang, badan atau negara yang mereka wakili.
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (a)-[r:SPOKESPERSON_OF]->(b)
RETURN a.name AS spokesperson, b.name AS speaksFor, r.documents AS documents, a.id AS key, b.id AS otherKey
ORDER BY documents DESC, key, otherKey LIMIT $limit

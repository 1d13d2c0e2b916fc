// Who bridges two blocs.
// Who has to do with members of one body and with members of another, by how many of each.
// id: Siapa yang menjembatani dua blok.
// id: Siapa yang berurusan dengan anggota suatu badan dan anggota badan lain, menurut jumlah anggota masing-masing.
// $one (entity) = Q485207: one body
// id $one: badan yang satu
// $other (entity) = Q7184: the other body
// id $other: badan yang lain
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (one:Entity {id: $one})<-[:MEMBER_OF|JOINS]-(m)-[:!MENTIONS&!SUBJECT&!OBJECT&!OF]-(bridge:Entity)
WITH DISTINCT one, m, bridge WHERE bridge <> one
WITH bridge, collect(m.name) AS ofOne
MATCH (other:Entity {id: $other})<-[:MEMBER_OF|JOINS]-(n)-[:!MENTIONS&!SUBJECT&!OBJECT&!OF]-(bridge)
WITH DISTINCT bridge, ofOne, other, n WHERE bridge <> other AND bridge.id <> $one
WITH bridge, ofOne, collect(n.name) AS ofOther
RETURN bridge.name AS bridge, ofOne, ofOther, size(ofOne) + size(ofOther) AS links, bridge.id AS key
ORDER BY links DESC, key LIMIT $limit

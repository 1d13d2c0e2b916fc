// Who leads what.
// Leaders and holders of office of a country or body, those last spoken of first.
// id: Siapa memimpin apa.
// id: Para pemimpin dan pemegang jabatan suatu negara atau badan, yang terakhir disebut lebih dahulu.
// $of (entity) = Q159: the country or body
// id $of: negara atau badannya
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (o:Entity {id: $of})<-[r]-(p:Entity) WHERE type(r) IN ['LEADER_OF', 'HOLDS_OFFICE']
RETURN p.name AS who, type(r) AS relation, r.documents AS documents, toString(r.firstDate) AS first,
  toString(r.lastDate) AS last, p.id AS key
ORDER BY documents DESC, key, relation LIMIT $limit

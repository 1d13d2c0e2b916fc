// Who is a member of a body, and since when.
// Members, those who joined, left or only observe, and those of whom it is denied, each with the first and last date known.
// id: Siapa anggota suatu badan, dan sejak kapan.
// id: Para anggota, yang bergabung, keluar atau hanya mengamati, dan yang keanggotaannya disangkal, masing-masing dengan tanggal pertama dan terakhir yang diketahui.
// $organization (entity) = Q485207: the body
// id $organization: badannya
// $limit (integer) = 25: how many rows at most
// id $limit: jumlah baris paling banyak
MATCH (o:Entity {id: $organization})<-[r]-(m:Entity)
WHERE type(r) IN ['MEMBER_OF', 'JOINS', 'LEAVES', 'OBSERVER_OF', 'NOT_MEMBER_OF', 'NOT_JOINS', 'NOT_LEAVES', 'NOT_OBSERVER_OF']
RETURN m.name AS member, type(r) AS relation, toString(r.firstDate) AS first, toString(r.lastDate) AS last,
  r.documents AS documents, m.id AS key
ORDER BY member, key, relation LIMIT $limit

// How many relationships have each of some types, by the places of these in a list, from the counts that the store keeps.
// id: Jumlah hubungan untuk tiap jenis, menurut tempat jenis itu dalam daftar, dari hitungan yang disimpan basis data.
// «type»: a type; its line stands there once for each
// $limit (integer): how many at most
WITH [
  COUNT { ()-[:«type»]->() }
] AS counts
UNWIND range(0, size(counts) - 1) AS place
RETURN place, counts[place] AS count ORDER BY place LIMIT $limit

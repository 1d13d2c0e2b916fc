// How many nodes bear each of some labels, by the places of these in a list, from the counts that the store keeps.
// id: Jumlah simpul untuk tiap label, menurut tempat label itu dalam daftar, dari hitungan yang disimpan basis data.
// «label»: a label; its line stands there once for each
// $limit (integer): how many at most
WITH [
  COUNT { (:«label») }
] AS counts
UNWIND range(0, size(counts) - 1) AS place
RETURN place, counts[place] AS count ORDER BY place LIMIT $limit

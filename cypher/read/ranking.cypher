// The best-supported neighbours of a node with many, as they are kept, and whether these are all.
// id: Tetangga yang paling didukung dari simpul yang tetangganya banyak, sebagaimana tersimpan, dan apakah itu sudah semuanya.
// $ranking (string): the ranking's id: the node's key, the relation or nothing, and the direction
// $shown (list of strings): keys of nodes to leave out
// $limit (integer): how many at most
MATCH (k:Ranking {id: $ranking})
RETURN [key IN k.best WHERE NOT key IN $shown][..$limit] AS keys, size(k.best) = k.neighbours AS whole
ORDER BY whole LIMIT 1

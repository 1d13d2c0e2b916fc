// How many neighbours a node with many has by each relation and direction, as it is kept.
// id: Jumlah tetangga, menurut relasi dan arah, dari simpul yang tetangganya banyak, sebagaimana tersimpan.
// $key (string): the node's key
// $limit (integer): how many rows at most
MATCH (k:Ranking {entity: $key}) WHERE k.relation <> ''
RETURN k.relation AS relation, k.direction AS direction, k.neighbours AS neighbours
ORDER BY neighbours DESC, relation, direction LIMIT $limit

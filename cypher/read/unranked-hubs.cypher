// Entities with many neighbours of which no rankings are kept.
// id: Entitas dengan banyak tetangga yang peringkat tetangganya tidak tersimpan.
// $few (integer): how many neighbours an entity has that is none of these
// $last (string): only those with keys after this one
// $limit (integer): how many at most
MATCH (e:Entity) USING INDEX e:Entity(degree)
WHERE e.degree > $few AND e.id > $last AND NOT EXISTS { (:Ranking {id: e.id + '||ANY'}) }
RETURN e.id AS key ORDER BY key LIMIT $limit

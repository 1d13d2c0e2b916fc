// How an entity is printed in documents, most frequent form first.
// id: Bagaimana suatu entitas ditulis dalam dokumen, bentuk yang paling sering lebih dahulu.
// $key (string): the node's key
// $limit (integer): how many at most
MATCH (:Entity {id: $key})<-[m:MENTIONS]-(:Sentence)
RETURN m.surface AS surface, count(m) AS mentions ORDER BY mentions DESC, surface LIMIT $limit

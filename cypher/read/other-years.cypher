// The edges that give the body of an edge another year of founding, those that most documents state first.
// $subject (string): the body's key
// $object (string): the key of the year that is known
// $limit (integer): how many at most
MATCH (a:Entity {id: $subject})-[r:FOUNDED_IN]->(year:Entity) WHERE year.id <> $object
RETURN a.id + '\u0001FOUNDED_IN\u0001' + year.id AS edge, r.documents AS documents
ORDER BY documents DESC, edge LIMIT $limit

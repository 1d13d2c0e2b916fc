// Who links two entities.
// What both of two entities have to do with, by how many documents say so.
// $one (entity): one of the two
// $other (entity): the other
// $limit (integer): how many rows at most
MATCH (a:Entity {id: $one})-[r:!MENTIONS&!SUBJECT&!OBJECT&!OF]-(m)
WITH m, collect(DISTINCT type(r)) AS withOne, sum(r.documents) AS documents
MATCH (m)-[s:!MENTIONS&!SUBJECT&!OBJECT&!OF]-(:Entity {id: $other})
WITH m, withOne, documents, collect(DISTINCT type(s)) AS withOther, sum(s.documents) AS others
RETURN m.name AS link, withOne, withOther, documents + others AS documents, m.id AS key
ORDER BY documents DESC, link, key LIMIT $limit

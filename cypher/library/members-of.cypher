// Who is a member of a body, and since when.
// Members, those who joined, left or only observe, and those of whom it is denied, each with the first and last date known.
// $organization (entity): the body
// $limit (integer): how many rows at most
MATCH (o:Entity {id: $organization})<-[r]-(m:Entity)
WHERE type(r) IN ['MEMBER_OF', 'JOINS', 'LEAVES', 'OBSERVER_OF', 'NOT_MEMBER_OF', 'NOT_JOINS', 'NOT_LEAVES', 'NOT_OBSERVER_OF']
RETURN m.name AS member, type(r) AS relation, toString(r.firstDate) AS first, toString(r.lastDate) AS last,
  r.documents AS documents, m.id AS key
ORDER BY member, key, relation LIMIT $limit

// The servers that a user has added, by name.
// The NodeByLabelScan in its plan is of a node for each server that somebody has added.
// id: Server yang ditambahkan seorang pengguna, menurut nama.
// $owner (string): the user
// $limit (integer): how many at most
MATCH (s:SimpulServer {owner: $owner})
RETURN s.id AS id, s.owner AS owner, s.name AS name, s.uri AS uri, s.username AS username, s.database AS database
ORDER BY toLower(name), id LIMIT $limit

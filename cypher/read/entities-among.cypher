// The entities among some nodes.
// id: Entitas di antara sejumlah simpul.
// $ids (list of strings): the nodes' element ids
// $limit (integer): how many at most
MATCH (e:Entity) WHERE elementId(e) IN $ids
RETURN elementId(e) AS id, e.id AS key
ORDER BY key LIMIT $limit

// Entities with a name or alias that resembles some words.
// id: Entitas dengan nama atau nama lain yang mirip dengan kata-kata tertentu.
// $words (string): the words, in the language of the full text index
// $limit (integer): how many at most
// $among (integer): of how many that the index finds best
CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: $among}) YIELD node AS e, score
RETURN e.id AS key, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name, e.nameId AS nameId,
  e.degree AS degree, e.aliases AS aliases
ORDER BY score DESC, degree DESC, key LIMIT $limit

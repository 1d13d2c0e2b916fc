// Entities of one type whose names are written alike, those first that have most neighbours together.
// What very many share says nothing.
// id: Entitas sejenis yang penulisan namanya sama, yang tetangganya bersama-sama terbanyak lebih dahulu; nama yang terlalu umum diabaikan.
// $crowd (integer): how many share a name at most
// $groups (integer): how many names at most
// $limit (integer): how many at most
MATCH (e:Entity) WHERE e.alike IS NOT NULL
WITH e.alike AS alike, count(*) AS many WHERE many > 1 AND many <= $crowd
MATCH (e:Entity {alike: alike})
WITH alike, sum(e.degree) AS degree ORDER BY degree DESC, alike LIMIT $groups
MATCH (e:Entity {alike: alike})
RETURN e.id AS key, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name, e.nameId AS nameId,
  e.degree AS degree, e.wikidata AS wikidata, e.aliases AS aliases
ORDER BY degree DESC, key LIMIT $limit

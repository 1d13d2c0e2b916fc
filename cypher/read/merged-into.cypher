// Into which entities some others are merged.
// id: Ke entitas mana sejumlah entitas lain digabungkan.
// $keys (list of strings): the keys of these others
// $limit (integer): how many at most
MATCH (d:SimpulDecision) WHERE d.entity IN $keys AND d.kind = 'MERGE' AND d.undoneAt IS NULL
RETURN d.entity AS key, d.other AS into ORDER BY key, into LIMIT $limit

// Makes every type of a native relationship known, so that a statement may name those that nothing has yet.
UNWIND split('«relations»', '|') AS type
CALL db.createRelationshipType(type)

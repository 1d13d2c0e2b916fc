// Which Cypher the statements of a database are read as that do not say so themselves.
// id: Sebagai Cypher versi mana pernyataan dalam suatu basis data dibaca bila tidak menyebutkannya sendiri.
// $database (string): its name, or another name that it goes by
// $limit (integer): how many at most
SHOW DATABASES YIELD name, aliases, defaultLanguage
WHERE defaultLanguage IS NOT NULL AND (name = toLower($database) OR toLower($database) IN aliases)
RETURN DISTINCT defaultLanguage AS language ORDER BY language LIMIT $limit

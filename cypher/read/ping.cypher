// Answers, where the database does.
// id: Menjawab bila basis data menjawab.
RETURN 1 AS answer ORDER BY answer LIMIT 1

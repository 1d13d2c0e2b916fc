// Answers, where the database does.
RETURN 1 AS answer ORDER BY answer LIMIT 1

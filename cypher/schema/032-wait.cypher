// Waits, at most five minutes, until every index is ready.
CALL db.awaitIndexes(300)

// Finds a saved query by its id, which no other has.
CREATE CONSTRAINT query_id IF NOT EXISTS FOR (q:SimpulQuery) REQUIRE q.id IS UNIQUE

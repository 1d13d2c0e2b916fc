// Finds a run of the history by its id, which no other has.
CREATE CONSTRAINT run_id IF NOT EXISTS FOR (r:SimpulRun) REQUIRE r.id IS UNIQUE

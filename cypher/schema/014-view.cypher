// Finds a saved view by its id, which no other has.
CREATE CONSTRAINT view_id IF NOT EXISTS FOR (v:SimpulView) REQUIRE v.id IS UNIQUE

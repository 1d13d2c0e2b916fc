// Finds a story by its id, which no other has.
CREATE CONSTRAINT story_id IF NOT EXISTS FOR (s:SimpulStory) REQUIRE s.id IS UNIQUE

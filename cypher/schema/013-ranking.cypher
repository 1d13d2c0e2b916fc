// Finds a ranking of neighbours by its id, which no other has.
CREATE CONSTRAINT ranking_id IF NOT EXISTS FOR (k:Ranking) REQUIRE k.id IS UNIQUE

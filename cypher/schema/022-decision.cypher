// Finds a decision by its id, which no other has.
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (d:SimpulDecision) REQUIRE d.id IS UNIQUE

// Finds the decisions about an entity that is the second of two.
CREATE INDEX decision_other IF NOT EXISTS FOR (d:SimpulDecision) ON (d.other)

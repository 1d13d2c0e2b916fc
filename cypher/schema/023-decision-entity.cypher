// Finds the decisions about an entity.
CREATE INDEX decision_entity IF NOT EXISTS FOR (d:SimpulDecision) ON (d.entity)

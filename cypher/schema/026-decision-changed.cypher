// Finds the decisions that were made or undone last.
CREATE INDEX decision_changed IF NOT EXISTS FOR (d:SimpulDecision) ON (d.changed)

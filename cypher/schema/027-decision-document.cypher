// Finds the decision that a document holds the fact of.
CREATE INDEX decision_document IF NOT EXISTS FOR (d:SimpulDecision) ON (d.document)

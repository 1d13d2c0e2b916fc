// Finds the best-connected entities.
CREATE INDEX entity_degree IF NOT EXISTS FOR (e:Entity) ON (e.degree)

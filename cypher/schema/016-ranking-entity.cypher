// Finds the rankings of an entity's neighbours.
CREATE INDEX ranking_entity IF NOT EXISTS FOR (k:Ranking) ON (k.entity)

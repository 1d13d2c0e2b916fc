// Finds entities whose names are written alike.
CREATE INDEX entity_alike IF NOT EXISTS FOR (e:Entity) ON (e.alike)

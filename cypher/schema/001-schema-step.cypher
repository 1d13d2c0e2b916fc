// Holds one record for each step of the schema that was applied.
CREATE CONSTRAINT schema_step_name IF NOT EXISTS FOR (s:SchemaStep) REQUIRE s.name IS UNIQUE

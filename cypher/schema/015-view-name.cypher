// Finds saved views by their names, each of which only one has.
CREATE CONSTRAINT view_name IF NOT EXISTS FOR (v:SimpulView) REQUIRE v.name IS UNIQUE

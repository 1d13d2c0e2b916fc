// Finds what is counted, each thing once.
CREATE CONSTRAINT count_name IF NOT EXISTS FOR (n:SimpulCount) REQUIRE n.name IS UNIQUE

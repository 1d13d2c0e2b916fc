// Finds what a user ran.
CREATE INDEX run_user IF NOT EXISTS FOR (r:SimpulRun) ON (r.user)

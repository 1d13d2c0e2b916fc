// Finds documents that say the same.
CREATE INDEX document_content IF NOT EXISTS FOR (d:Document) ON (d.contentHash)

// Finds documents of the same text.
CREATE INDEX document_text IF NOT EXISTS FOR (d:Document) ON (d.textHash)

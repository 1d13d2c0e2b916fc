// Marks facts that were added by hand as undone, as the documents that hold them are removed.
// $rows (list of maps): id of a document
UNWIND $rows AS row
MATCH (d:SimpulDecision {document: row.id}) WHERE d.undoneAt IS NULL
SET d.undoneBy = '', d.undoneReason = '', d.undoneAt = timestamp()

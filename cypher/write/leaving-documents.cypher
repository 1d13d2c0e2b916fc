// Holds for this transaction some of the documents that are being removed, and tells how many sentences, mentions and claims go with each.
// The NodeByLabelScan in its plan is of these documents alone, and the CartesianProduct of the one row and them.
// $rows (list of maps): one that is empty
// $limit (integer): how many at most
UNWIND $rows AS row
MATCH (d:LeavingDocument)
WITH d LIMIT $limit
SET d:Document
WITH d WHERE d:LeavingDocument
RETURN d.id AS id, 1 + COUNT { (d)-[:HAS]->() } + COUNT { (d)-[:HAS]->(:Sentence)<-[:STATED_IN]-() }
  + COUNT { (d)-[:HAS]->(:Sentence)-[:MENTIONS]->() } AS rows

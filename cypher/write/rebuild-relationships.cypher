// Rebuilds the native relationships that gather the claims of edges, one type for what is stated and one for denials.
// The CartesianProduct in its plan is of single nodes, found by their ids.
// What each document tells is kept beside: the day it was published or '-', then, for each way it puts the edge, S(tated),
// P(lanned) or D(enied) with when that happened: '2024-07-05 S2024-07-03 P2025'; of 500 documents at most.
// $rows (list of maps): edge, POSITIVE and NEGATIVE (the types by polarity), source, target
UNWIND $rows AS row
CALL (row) {
  MATCH (c:Claim {edge: row.edge})-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document)
  WITH row[c.polarity] AS type, d, c, CASE WHEN c.polarity = 'NEGATIVE' THEN 'D' WHEN c.modality = 'PLANNED' THEN 'P' ELSE 'S' END
    + coalesce(left(toString(c.eventDate), CASE c.datePrecision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END), '')
    AS said ORDER BY said
  WITH type, d, count(c) AS claims, count(c.disputed) AS disputed, min(c.eventDate) AS firstDate, max(c.eventDate) AS lastDate,
    collect(DISTINCT c.modality) AS modalities, collect(DISTINCT said) AS said
  WITH type, d, claims, disputed, firstDate, lastDate, modalities,
    reduce(told = coalesce(toString(d.published), '-'), one IN said | told + ' ' + one) AS told ORDER BY told, d.id
  RETURN type, sum(claims) AS claims, sum(disputed) > 0 AS disputed, count(d) AS documents, min(firstDate) AS firstDate, max(lastDate) AS lastDate,
    reduce(all = [], some IN collect(modalities) | all + some) AS modalities, collect(told)[..500] AS told
}
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:$(type)]->(b)
SET r.told = told, r.claims = claims, r.disputed = disputed, r.documents = documents, r.firstDate = firstDate, r.lastDate = lastDate,
  r.modality = head([modality IN ['ASSERTED', 'REPORTED', 'POSSIBLE', 'PLANNED'] WHERE modality IN modalities])

// Rebuilds the native relationships that gather the claims of edges, one type for what is stated and one for denials.
// The CartesianProduct in its plan is of single nodes, found by their ids. One that is there is looked for among all types, as
// the database does not find a type that varies between two hubs without looking at all that they have.
// What documents tell is kept beside: the day they were published or '-', then, for each way they put the edge, S(tated),
// P(lanned), D(enied) or N(ot planned) with when that happened, and how many tell just that, where it is not one: '2024-07-05 S2024-07-03
// P2025 x3'. Where documents tell it in more than 5,000 ways, those of the newest are kept.
// $rows (list of maps): edge, POSITIVE and NEGATIVE (the types by polarity), source, target
UNWIND $rows AS row
CALL (row) {
  MATCH (c:Claim {edge: row.edge})-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document)
  WITH row[c.polarity] AS type, d, c, CASE WHEN c.polarity = 'NEGATIVE' AND c.modality = 'PLANNED' THEN 'N' WHEN c.polarity = 'NEGATIVE' THEN 'D' WHEN c.modality = 'PLANNED' THEN 'P'
    ELSE 'S' END
    + coalesce(left(toString(c.eventDate), CASE c.datePrecision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END), '')
    AS said ORDER BY said
  WITH type, d, count(c) AS claims, count(c.disputed) AS disputed, min(c.eventDate) AS firstDate, max(c.eventDate) AS lastDate,
    collect(DISTINCT c.modality) AS modalities, collect(DISTINCT said) AS said
  WITH type, claims, disputed, firstDate, lastDate, modalities,
    reduce(told = coalesce(toString(d.published), '-'), one IN said | told + ' ' + one) AS told
  WITH type, told, count(*) AS documents, sum(claims) AS claims, sum(disputed) AS disputed, min(firstDate) AS firstDate,
    max(lastDate) AS lastDate, reduce(all = [], some IN collect(DISTINCT modalities) | all + some) AS modalities ORDER BY told DESC
  RETURN type, sum(claims) AS claims, sum(disputed) > 0 AS disputed, sum(documents) AS documents, min(firstDate) AS firstDate,
    max(lastDate) AS lastDate, reduce(all = [], some IN collect(DISTINCT modalities) | all + some) AS modalities,
    collect(told + CASE documents WHEN 1 THEN '' ELSE ' x' + documents END)[..5000] AS told
}
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
CALL (a, b, type) {
  MATCH (a)-[r:«relations»]->(b) WHERE type(r) = type
  RETURN r
  UNION
  WITH a, b, type WHERE NOT EXISTS { MATCH (a)-[r:«relations»]->(b) WHERE type(r) = type }
  MERGE (a)-[r:$(type)]->(b)
  RETURN r
}
SET r.told = told, r.claims = claims, r.disputed = disputed, r.documents = documents, r.firstDate = firstDate, r.lastDate = lastDate,
  r.modality = head([modality IN ['ASSERTED', 'REPORTED', 'POSSIBLE', 'PLANNED'] WHERE modality IN modalities])

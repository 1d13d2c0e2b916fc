// Rebuilds the native relationships that gather the claims of edges, one type for what is stated and one for denials.
// The CartesianProduct in its plan is of single nodes, found by their ids.
// $rows (list of maps): edge, polarity, type, source, target
UNWIND $rows AS row
MATCH (c:Claim {edge: row.edge})-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document)
WHERE c.polarity = row.polarity
WITH row, count(c) AS claims, count(DISTINCT d) AS documents, min(c.eventDate) AS firstDate,
  max(c.eventDate) AS lastDate, collect(DISTINCT c.modality) AS modalities
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:$(row.type)]->(b)
SET r.claims = claims, r.documents = documents, r.firstDate = firstDate, r.lastDate = lastDate,
  r.modality = head([modality IN ['ASSERTED', 'REPORTED', 'POSSIBLE', 'PLANNED'] WHERE modality IN modalities])

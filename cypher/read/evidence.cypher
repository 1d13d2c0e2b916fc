// The claims behind an edge with the sentences that state or deny it, rejected ones too, newest source first.
// $edge (string): the edge's key
// $disputed (boolean): only those that another contradicts, and so no rejected one
// $polarities (list of strings): those that state it, POSITIVE, those that deny it, NEGATIVE, or both
// $limit (integer): how many at most
CALL () {
  MATCH (c:Claim {edge: $edge}) WHERE (c.disputed OR NOT $disputed) AND c.polarity IN $polarities RETURN c
  UNION ALL
  MATCH (c:RejectedClaim {edge: $edge}) WHERE NOT $disputed AND c.polarity IN $polarities RETURN c
}
MATCH (c)-[:STATED_IN]->(s:Sentence)<-[:HAS]-(d:Document)
WITH c, s, d ORDER BY coalesce(d.published, date('0001-01-01')) DESC, d.id, s.index, c.id LIMIT $limit
MATCH (c)-[subject:SUBJECT]->(:Entity)
MATCH (c)-[object:OBJECT]->(:Entity)
RETURN c.id AS claim, c.polarity AS polarity, c.modality AS modality, c.attribution AS attribution,
  toString(c.eventDate) AS eventDate, c.datePrecision AS datePrecision, c.dateText AS dateText,
  c.confidence AS confidence, c.rule AS rule, c.trace AS trace, c.extractor AS extractor,
  CASE WHEN c:RejectedClaim THEN 'REJECTED' WHEN c.accepted THEN 'ACCEPTED' ELSE 'NONE' END AS verdict,
  s.text AS sentence, s.index AS index, s.start AS start, subject.start AS subjectStart, subject.end AS subjectEnd,
  object.start AS objectStart, object.end AS objectEnd, d.id AS document, d.title AS title, d.publisher AS publisher,
  toString(d.published) AS published, d.language AS language
ORDER BY coalesce(published, '') DESC, document, index, claim LIMIT $limit

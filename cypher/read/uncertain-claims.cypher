// The least certain claims about which nobody has decided.
// id: Klaim paling meragukan yang belum diputuskan siapa pun.
// $limit (integer): how many at most
MATCH (c:Claim) WHERE c.confidence < 1 AND c.id IS NOT NULL AND c.accepted IS NULL
WITH c ORDER BY c.confidence, c.id LIMIT $limit
MATCH (c)-[:STATED_IN]->(s:Sentence)<-[:HAS]-(d:Document)
MATCH (c)-[from:SUBJECT]->(a:Entity)
MATCH (c)-[to:OBJECT]->(b:Entity)
WITH c, s, d, from, to, {key: a.id, type: [label IN labels(a) WHERE label <> 'Entity'][0], name: a.name,
    nameId: a.nameId, degree: a.degree} AS subject,
  {key: b.id, type: [label IN labels(b) WHERE label <> 'Entity'][0], name: b.name, nameId: b.nameId,
    degree: b.degree} AS object
RETURN c.id AS claim, c.polarity AS polarity, c.modality AS modality, c.attribution AS attribution,
  toString(c.eventDate) AS eventDate, c.datePrecision AS datePrecision, c.dateText AS dateText,
  c.confidence AS confidence, c.rule AS rule, c.trace AS trace, c.extractor AS extractor, 'NONE' AS verdict,
  s.text AS sentence, s.index AS index, s.start AS start, from.start AS subjectStart, from.end AS subjectEnd,
  to.start AS objectStart, to.end AS objectEnd, d.id AS document, d.title AS title, d.publisher AS publisher,
  toString(d.published) AS published, d.language AS language, c.relation AS relation, subject, object
ORDER BY confidence, claim LIMIT $limit

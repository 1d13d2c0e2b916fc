// The claims of some sentences of a document, in the order of the text; each that somebody has rejected with that decision.
// id: Klaim dari sejumlah kalimat suatu dokumen, menurut urutan teksnya; klaim yang ditolak seseorang disertai keputusan itu.
// $document (string): the document's id
// $from (integer): the index of the first sentence
// $until (integer): the index after that of the last
// $limit (integer): how many at most
MATCH (:Document {id: $document})-[:HAS]->(s:Sentence)<-[:STATED_IN]-(c:Claim|RejectedClaim)
WHERE s.index >= $from AND s.index < $until
MATCH (c)-[subject:SUBJECT]->(a:Entity)
MATCH (c)-[object:OBJECT]->(b:Entity)
WITH c, s.index AS sentence, subject.start AS start, a, b ORDER BY sentence, start, c.id LIMIT $limit
WITH c, sentence, start, {key: a.id, type: [label IN labels(a) WHERE label <> 'Entity'][0], name: a.name,
    nameId: a.nameId, degree: a.degree} AS subject,
  {key: b.id, type: [label IN labels(b) WHERE label <> 'Entity'][0], name: b.name, nameId: b.nameId,
    degree: b.degree} AS object,
  CASE WHEN c:RejectedClaim THEN head(COLLECT {
    MATCH (d:SimpulDecision {claim: c.id}) WHERE d.kind = 'REJECT' AND d.undoneAt IS NULL
    RETURN d {.*} ORDER BY d.number DESC LIMIT 1
  }) END AS rejection
RETURN c.id AS claim, sentence, start, c.edge AS edge, c.relation AS relation, c.polarity AS polarity,
  c.modality AS modality, toString(c.eventDate) AS eventDate, c.datePrecision AS datePrecision, subject, object, rejection
ORDER BY sentence, start, claim LIMIT $limit

// Sentences of a document in order, each with what stands before it and the entities that it names.
// id: Kalimat suatu dokumen menurut urutannya, masing-masing dengan apa yang ada di depannya dan entitas yang disebutnya.
// $document (string): the document's id
// $from (integer): the index of the first sentence
// $limit (integer): how many at most
MATCH (:Document {id: $document})-[:HAS]->(s:Sentence) WHERE s.index >= $from
WITH s ORDER BY s.index LIMIT $limit
WITH s, COLLECT {
  MATCH (s)-[m:MENTIONS]->(e:Entity)
  RETURN {start: m.start, end: m.end, key: e.id, type: [label IN labels(e) WHERE label <> 'Entity'][0], name: e.name,
    nameId: e.nameId, degree: e.degree}
  ORDER BY m.start, m.end, e.id
} AS mentions
RETURN s.index AS index, s.start AS start, s.before AS before, s.text AS text, mentions
ORDER BY index LIMIT $limit

// The claims behind an edge with the sentences that state or deny it, newest source first.
// id: Klaim di balik suatu garis dengan kalimat yang menyatakan atau membantahnya, sumber terbaru lebih dahulu.
// $edge (string): the edge's key
// $rejected (boolean): those that somebody has rejected in place of those that stand
// $disputed (boolean): only those that another contradicts
// $polarities (list of strings): those that state it, POSITIVE, those that deny it, NEGATIVE, or both
// $dating (string): which day has to lie between the two, that of what is told, HAPPENED, or that of the text, PUBLISHED
// $from (string): the first day; empty for any
// $to (string): the last day; empty for any. A date that is known to the month or year lies between where any day of it does.
// $undated (boolean): whether those without such a day count, too, where either is given
// $known (string): the day by which a text had to be published; empty for any
// $limit (integer): how many at most
CALL () {
  MATCH (c:Claim {edge: $edge}) WHERE NOT $rejected AND (c.disputed OR NOT $disputed) AND c.polarity IN $polarities RETURN c
  UNION ALL
  MATCH (c:RejectedClaim {edge: $edge}) WHERE $rejected AND c.polarity IN $polarities RETURN c
}
MATCH (c)-[:STATED_IN]->(s:Sentence)<-[:HAS]-(d:Document)
WITH c, s, d, coalesce(toString(d.published), '') AS published,
  coalesce(left(toString(c.eventDate), CASE c.datePrecision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END), '') AS event
WITH c, s, d, published, CASE $dating WHEN 'HAPPENED' THEN event ELSE published END AS day
WHERE ($known = '' OR (published <> '' AND published <= $known)) AND CASE
    WHEN $from = '' AND $to = '' THEN true
    WHEN day = '' THEN $undated
    ELSE ($from = '' OR day >= left($from, size(day))) AND ($to = '' OR day <= left($to, size(day)))
  END
WITH c, s, d, published ORDER BY published DESC, d.id, s.index, c.id LIMIT $limit
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

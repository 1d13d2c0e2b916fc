// Says of claims whether another disputes them, and of no claim that none does any more: one states what the other denies, of
// times that overlap. A time is what is known of when it happened, a day, a month or a year. Unknown, it is the year in which the text
// was published, up to that day; of what is planned, or has no day of publication, it is any ('~' sorts after all dates).
// $rows (list of maps): edge
UNWIND $rows AS row
CALL (row) {
  MATCH (c:Claim {edge: row.edge})-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document)
  WITH c, c.polarity = 'NEGATIVE' AS denies,
    coalesce(left(toString(c.eventDate), CASE c.datePrecision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END), '') AS time,
    CASE WHEN c.modality = 'PLANNED' THEN '' ELSE coalesce(toString(d.published), '') END AS told
  WITH c, denies, CASE time WHEN '' THEN left(told, 4) ELSE time END AS first,
    CASE WHEN time <> '' THEN time + '~' WHEN told <> '' THEN told ELSE '~' END AS last
  WITH denies, first, last, collect(c) AS claims
  WITH collect({denies: denies, first: first, last: last, claims: claims}) AS all
  WITH all, [one IN all WHERE one.denies] AS denied, [one IN all WHERE NOT one.denies] AS stated
  UNWIND all AS one
  WITH one, CASE WHEN one.denies THEN stated ELSE denied END AS others
  WITH one.claims AS claims, any(other IN others WHERE one.first <= other.last AND other.first <= one.last) AS disputed
  UNWIND claims AS c
  WITH c, disputed WHERE coalesce(c.disputed, false) <> disputed
  SET c.disputed = CASE WHEN disputed THEN true END
}

// Says of claims whether another disputes them, and of no claim that none does any more: one states what the other denies, of
// times that overlap. A time is what is known of when it happened, a day, a month or a year; unknown, it overlaps with any.
// $rows (list of maps): edge
UNWIND $rows AS row
CALL (row) {
  MATCH (c:Claim {edge: row.edge})
  WITH c.polarity = 'NEGATIVE' AS denies,
    coalesce(left(toString(c.eventDate), CASE c.datePrecision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END), '') AS time,
    collect(c) AS claims
  WITH collect({denies: denies, time: time, claims: claims}) AS all
  WITH all, [one IN all WHERE one.denies | one.time] AS denied, [one IN all WHERE NOT one.denies | one.time] AS stated
  UNWIND all AS one
  WITH one, CASE WHEN one.denies THEN stated ELSE denied END AS others
  WITH one.claims AS claims, any(other IN others WHERE other STARTS WITH one.time OR one.time STARTS WITH other) AS disputed
  UNWIND claims AS c
  WITH c, disputed WHERE coalesce(c.disputed, false) <> disputed
  SET c.disputed = CASE WHEN disputed THEN true END
}

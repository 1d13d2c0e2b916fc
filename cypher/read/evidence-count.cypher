// How many claims are behind an edge that stand, or that somebody has rejected, and how many of them lie in a time.
// id: Jumlah klaim di balik suatu garis yang berlaku, atau yang ditolak seseorang, dan berapa di antaranya berada dalam suatu waktu.
// $edge (string): the edge's key
// $rejected (boolean): those that somebody has rejected in place of those that stand
// $dating (string): which day has to lie between the two, that of what is told, HAPPENED, or that of the text, PUBLISHED
// $from (string): the first day; empty for any
// $to (string): the last day; empty for any. A date that is known to the month or year lies between where any day of it does.
// $undated (boolean): whether those without such a day count, too, where either is given
// $known (string): the day by which a text had to be published; empty for any
CALL () {
  MATCH (c:Claim {edge: $edge}) WHERE NOT $rejected RETURN c
  UNION ALL
  MATCH (c:RejectedClaim {edge: $edge}) WHERE $rejected RETURN c
}
MATCH (c)-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document)
WITH c, coalesce(toString(d.published), '') AS published,
  coalesce(left(toString(c.eventDate), CASE c.datePrecision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END), '') AS event
WITH c, published, CASE $dating WHEN 'HAPPENED' THEN event ELSE published END AS day
WITH ($known = '' OR (published <> '' AND published <= $known)) AND CASE
    WHEN $from = '' AND $to = '' THEN true
    WHEN day = '' THEN $undated
    ELSE ($from = '' OR day >= left($from, size(day))) AND ($to = '' OR day <= left($to, size(day)))
  END AS inside
RETURN count(*) AS claims, count(CASE WHEN inside THEN 1 END) AS inside ORDER BY claims LIMIT 1

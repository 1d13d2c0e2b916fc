// The decisions of people, the last first, each with whether it is still being worked on.
// id: Keputusan orang, yang terakhir lebih dahulu, masing-masing dengan keterangan apakah masih dikerjakan.
// $last (integer): how many of the last
// $wanted (string): the id of one that is told beside them, however long ago it was; empty for none
// $limit (integer): how many at most
CALL () {
  MATCH (d:SimpulDecision) WHERE d.changed > 0
  RETURN d ORDER BY d.changed DESC, d.id LIMIT $last
  UNION
  MATCH (d:SimpulDecision {id: $wanted}) RETURN d
}
WITH d {.*, moving: EXISTS { MATCH (n:SimpulCount {name: 'decisions'}) WHERE n.moving = d.id }} AS decision
RETURN decision ORDER BY decision.changed DESC, decision.id LIMIT $limit

// Remembers what users ran, a run that is there already as the last of all.
// $rows (list of maps): id, user, place, text, parameters, at (milliseconds since 1970), ended, rows, milliseconds
UNWIND $rows AS row
MERGE (r:SimpulRun {id: row.id})
SET r.user = row.user, r.place = row.place, r.text = row.text, r.parameters = row.parameters, r.at = row.at, r.ended = row.ended,
  r.rows = row.rows, r.milliseconds = row.milliseconds

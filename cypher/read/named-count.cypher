// How many entities there are by which to look for duplicates.
// The CartesianProduct in its plan is of single rows, each from the counts that the store keeps.
// id: Jumlah entitas yang diperiksa untuk mencari entitas ganda.
CALL () { MATCH (e:Entity) RETURN count(e) AS entities }
CALL () { MATCH (d:Date) RETURN count(d) AS dates }
RETURN entities - dates AS entities ORDER BY entities LIMIT 1

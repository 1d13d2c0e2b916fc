// Whether it was Simpul that filled the database: its nodes, and those that only Simpul writes.
// The CartesianProducts and the AllNodesScan in its plan are of the counts that the store keeps.
// id: Apakah Simpul yang mengisi basis data ini: semua simpulnya, dan yang hanya ditulis Simpul.
CALL () { MATCH (node) RETURN count(node) AS nodes }
CALL () { MATCH (s:SchemaStep) RETURN count(s) AS steps }
CALL () { MATCH (v:SimpulView) RETURN count(v) AS views }
CALL () { MATCH (d:SimpulDecision) RETURN count(d) AS decisions }
CALL () { MATCH (c:SimpulCount) RETURN count(c) AS counts }
CALL () { MATCH (n:Naming) RETURN count(n) AS namings }
CALL () { MATCH (q:SimpulQuery) RETURN count(q) AS queries }
CALL () { MATCH (r:SimpulRun) RETURN count(r) AS runs }
CALL () { MATCH (t:SimpulStory) RETURN count(t) AS stories }
CALL () { MATCH (l:SimpulLabel) RETURN count(l) AS labels }
CALL () { MATCH (s:SimpulServer) RETURN count(s) AS servers }
CALL () { MATCH (t:SimpulType) RETURN count(t) AS types }
RETURN nodes, steps, views + stories + decisions + counts + queries + runs + labels + types + servers AS beside, namings ORDER BY nodes LIMIT 1

// Whether it was Simpul that filled the database: its nodes, and those that only Simpul writes.
// The CartesianProducts and the AllNodesScan in its plan are of the counts that the store keeps.
CALL () { MATCH (node) RETURN count(node) AS nodes }
CALL () { MATCH (s:SchemaStep) RETURN count(s) AS steps }
CALL () { MATCH (v:SimpulView) RETURN count(v) AS views }
CALL () { MATCH (n:Naming) RETURN count(n) AS namings }
CALL () { MATCH (q:SimpulQuery) RETURN count(q) AS queries }
CALL () { MATCH (r:SimpulRun) RETURN count(r) AS runs }
RETURN nodes, steps, views + queries + runs AS views, namings ORDER BY nodes LIMIT 1

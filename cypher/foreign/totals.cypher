// How many nodes there are that Simpul has not written, by the counts that the store keeps.
// These are the AllNodesScan and the CartesianProduct in its plan.
// id: Jumlah simpul yang tidak ditulis Simpul, dari hitungan tersimpan.
CALL () { MATCH (node) RETURN count(node) AS every }
CALL () { MATCH (v:SimpulView) RETURN count(v) AS views }
CALL () { MATCH (s:SimpulStory) RETURN count(s) AS stories }
CALL () { MATCH (q:SimpulQuery) RETURN count(q) AS queries }
CALL () { MATCH (r:SimpulRun) RETURN count(r) AS runs }
CALL () { MATCH (l:SimpulLabel) RETURN count(l) AS labels }
CALL () { MATCH (s:SimpulServer) RETURN count(s) AS servers }
CALL () { MATCH (t:SimpulType) RETURN count(t) AS types }
CALL () { MATCH (d:SimpulDecision) RETURN count(d) AS decisions }
CALL () { MATCH (c:SimpulCount) RETURN count(c) AS counts }
CALL () { MATCH (s:SchemaStep) RETURN count(s) AS steps }
RETURN every - views - stories - queries - runs - labels - types - servers - decisions - counts - steps AS nodes ORDER BY nodes LIMIT 1

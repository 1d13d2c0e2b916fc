// How many documents, sentences, entities and claims there are.
// The CartesianProducts in its plan are of single rows, each from the counts that the store keeps.
// id: Jumlah dokumen, kalimat, entitas, dan klaim.
CALL () { MATCH (d:Document) RETURN count(d) AS documents }
CALL () { MATCH (s:Sentence) RETURN count(s) AS sentences }
CALL () { MATCH (e:Entity) RETURN count(e) AS entities }
CALL () { MATCH (c:Claim) RETURN count(c) AS claims }
RETURN documents, sentences, entities, claims ORDER BY documents LIMIT 1

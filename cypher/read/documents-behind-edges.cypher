// How many documents are behind each of some edges, whether they state it or deny it.
// id: Jumlah dokumen di balik tiap garis, baik yang menyatakan maupun yang membantahnya.
// $edges (list of strings): the edges' keys
// $limit (integer): how many rows at most
UNWIND $edges AS edge
MATCH (:Claim {edge: edge})-[:STATED_IN]->(:Sentence)<-[:HAS]-(d:Document)
RETURN edge, count(DISTINCT d) AS documents ORDER BY edge LIMIT $limit

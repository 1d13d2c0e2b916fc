// How many claims documents make.
// id: Jumlah klaim dalam sejumlah dokumen.
// $ids (list of strings): the documents' ids
MATCH (d:Document)-[:HAS]->(:Sentence)<-[:STATED_IN]-(c:Claim) WHERE d.id IN $ids
RETURN count(c) AS claims ORDER BY claims LIMIT 1

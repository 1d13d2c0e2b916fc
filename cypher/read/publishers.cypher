// Who published the documents, those with most first.
// The NodeByLabelScan in its plan is of the documents alone, which are all looked at.
// id: Siapa yang menerbitkan dokumen, yang terbanyak lebih dahulu.
// $limit (integer): how many at most
MATCH (d:Document) WHERE d.publisher IS NOT NULL
RETURN d.publisher AS publisher, count(d) AS documents ORDER BY documents DESC, publisher LIMIT $limit

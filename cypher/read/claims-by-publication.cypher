// How many claims there are for each month in which the texts that make them were published.
// All documents are counted: the NodeByLabelScan in its plan.
// $limit (integer): how many months at most, the latest first
MATCH (d:Document)-[:HAS]->(:Sentence)<-[:STATED_IN]-(c:Claim) WHERE d.published IS NOT NULL
WITH date.truncate('month', d.published) AS month, count(c) AS claims
RETURN toString(month) AS month, claims ORDER BY month DESC LIMIT $limit

// The properties of the first nodes that bear no label: how many have each, how often it is text, how long, and how many
// values it has. They are looked for among the first of all, which is the AllNodesScan in its plan.
// id: Properti simpul tak berlabel di antara simpul-simpul pertama: berapa pemiliknya, seberapa sering teks, panjangnya, dan ragam nilainya.
// $scan (integer): how many nodes are looked at
// $sample (integer): how many of those without labels
// $limit (integer): how many rows at most
MATCH (node)
WITH node LIMIT $scan
WITH node WHERE labels(node) = []
WITH node LIMIT $sample
UNWIND keys(node) AS property
WITH property, count(*) AS nodes, sum(CASE WHEN node[property] IS :: STRING THEN 1 ELSE 0 END) AS texts,
  avg(size(toStringOrNull(node[property]))) AS length, count(DISTINCT node[property]) AS different
RETURN property, nodes, texts, coalesce(length, 0) AS length, different ORDER BY nodes DESC, property LIMIT $limit

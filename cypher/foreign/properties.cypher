// The properties of the first nodes of some labels: how many have each, how often it is
// text, how long, how many values it has, and some of these as text.
// id: Properti simpul-simpul pertama dengan label tertentu: berapa pemiliknya, seberapa sering berupa teks, panjangnya, ragam nilainya, dan sebagian nilainya.
// $labels (list of strings): the labels
// $sample (integer): how many nodes of a label are looked at
// $examples (integer): how many values
// $characters (integer): how many characters of a value
// $limit (integer): how many rows at most
UNWIND $labels AS label
CALL (label) {
  MATCH (node:$(label))
  WITH node LIMIT $sample
  UNWIND keys(node) AS property
  RETURN property, count(*) AS nodes, sum(CASE WHEN node[property] IS :: STRING THEN 1 ELSE 0 END) AS texts,
    avg(size(toStringOrNull(node[property]))) AS length, count(DISTINCT node[property]) AS different,
    collect(left(toStringOrNull(node[property]), $characters))[..$examples] AS examples
}
RETURN label, property, nodes, texts, coalesce(length, 0) AS length, different, nodes AS having, examples
ORDER BY label, nodes DESC, property LIMIT $limit

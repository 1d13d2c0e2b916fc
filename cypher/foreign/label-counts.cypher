// How many nodes bear a label, from the counts that the store keeps.
// «label»: the label
// $labels (list of strings): the labels of all parts
// $limit (integer): how many rows a part has at most
MATCH (node:«label»)
WITH count(node) AS nodes
RETURN $labels[«n»] AS label, nodes ORDER BY label LIMIT $limit

// Which other labels all of the first nodes of some labels bear.
// id: Label lain mana yang dimiliki semua simpul pertama dengan label tertentu.
// $labels (list of strings): the labels
// $sample (integer): how many nodes of a label are looked at
// $limit (integer): how many rows at most
UNWIND $labels AS name
CALL (name) {
  MATCH (node:$(name))
  WITH node LIMIT $sample
  WITH collect(labels(node)) AS all
  UNWIND all[0] AS other
  WITH other, all WHERE all(one IN all WHERE other IN one)
  RETURN other
}
WITH name, other WHERE other <> name
RETURN name, other ORDER BY name, other LIMIT $limit

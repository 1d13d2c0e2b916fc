// Nodes of a label with an indexed property that begins with some text, however that is spelt.
// id: Simpul suatu label dengan properti berindeks yang berawal dengan teks tertentu, bagaimanapun ejaannya.
// «label»: the label
// «property»: the property
// $beginnings (list of strings): the text in the spellings that are tried
// $limit (integer): how many a part has at most
UNWIND $beginnings AS beginning
MATCH (node:«label») WHERE node.«property» STARTS WITH beginning
RETURN DISTINCT elementId(node) AS id ORDER BY id LIMIT $limit

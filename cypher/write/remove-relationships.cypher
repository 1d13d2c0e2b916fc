// Removes the native relationships that no claim is behind any more.
// $rows (list of maps): edge, polarity, type, source, target
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { MATCH (c:Claim {edge: row.edge}) WHERE c.polarity = row.polarity }
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MATCH (a)-[r:$(row.type)]->(b)
DELETE r

// Removes the native relationships that no claim is behind any more.
// The CartesianProduct in its plan is of single nodes, found by their ids: it looks between two nodes, from the one with
// fewer relationships, and not around one that may be a hub.
// $rows (list of maps): edge, polarity, type, source, target
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { MATCH (c:Claim {edge: row.edge}) WHERE c.polarity = row.polarity }
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
CALL (row, a, b) {
  MATCH (a)-[r:«relations»]->(b) WHERE type(r) = row.type
  DELETE r
}

// Builds relationships of any types and properties again that were written out as a script.
// No label is known to have a key that all have, so nodes are looked for among all (AllNodesScan), and the CartesianProduct
// is of single nodes: it is for databases that hold no more than the script built.
// $rows (list of maps): key, source, target, type, properties
UNWIND $rows AS row
MATCH (a {simpulKey: row.source})
MATCH (b {simpulKey: row.target})
MERGE (a)-[r:$(row.type) {simpulKey: row.key}]->(b)
SET r += row.properties

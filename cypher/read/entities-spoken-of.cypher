// The entities that some sentences name which state nothing, and those that some namings are of.
// id: Entitas yang disebut kalimat-kalimat yang tidak menyatakan apa-apa, dan entitas dari sejumlah penamaan.
// $ids (list of strings): the nodes' element ids
// $limit (integer): how many rows at most
CALL () {
  MATCH (n:Sentence) WHERE elementId(n) IN $ids AND NOT EXISTS { (n)<-[:STATED_IN]-(:Claim) }
  MATCH (n)-[:MENTIONS]->(e:Entity)
  RETURN n, e
  UNION
  MATCH (n:Naming) WHERE elementId(n) IN $ids
  MATCH (n)-[:OF]->(e:Entity)
  RETURN n, e
}
RETURN DISTINCT elementId(n) AS id, e.id AS key ORDER BY key, id LIMIT $limit

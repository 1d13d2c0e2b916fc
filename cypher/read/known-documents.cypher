// Which of some documents are stored, by their id or by what they say, and which extractor read them.
// $ids (list of strings): ids of documents
// $hashes (list of strings): content hashes of documents
// $limit (integer): how many rows at most
CALL () {
  UNWIND $ids AS id
  MATCH (d:Document {id: id})
  RETURN d
  UNION
  UNWIND $hashes AS hash
  MATCH (d:Document {contentHash: hash})
  RETURN d
}
RETURN d.id AS id, d.contentHash AS contentHash, d.extractor AS extractor ORDER BY id LIMIT $limit

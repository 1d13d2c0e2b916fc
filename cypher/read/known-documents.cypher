// Which of some documents are stored, by their id or by their text, and which extractor read them.
// id: Dokumen mana yang sudah tersimpan, menurut id atau teksnya, dan ekstraktor mana yang membacanya.
// $ids (list of strings): ids of documents
// $hashes (list of strings): hashes of texts
// $limit (integer): how many rows at most
CALL () {
  UNWIND $ids AS id
  MATCH (d:Document {id: id})
  RETURN d
  UNION
  UNWIND $hashes AS hash
  MATCH (d:Document {textHash: hash})
  RETURN d
}
RETURN d.id AS id, d.title AS title, d.contentHash AS contentHash, d.textHash AS textHash, d.extractor AS extractor
ORDER BY id LIMIT $limit

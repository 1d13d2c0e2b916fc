// Whether a decision is still being worked on, and how many documents are still being removed.
// id: Apakah suatu keputusan masih dikerjakan, dan berapa dokumen yang masih dihapus.
RETURN EXISTS { MATCH (n:SimpulCount {name: 'decisions'}) WHERE n.moving IS NOT NULL } AS moving,
  COUNT { MATCH (:LeavingDocument) } AS leaving
ORDER BY leaving LIMIT 1

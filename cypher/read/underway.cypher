// Whether a decision is still being worked on, and how many documents are still being removed.
RETURN EXISTS { MATCH (n:SimpulCount {name: 'decisions'}) WHERE n.moving IS NOT NULL } AS moving,
  COUNT { MATCH (:LeavingDocument) } AS leaving
ORDER BY leaving LIMIT 1

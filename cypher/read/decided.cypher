// The number of the last decision that was made or undone.
// id: Nomor keputusan terakhir yang dibuat atau dibatalkan.
MATCH (n:SimpulCount {name: 'decisions'})
RETURN n.last AS last ORDER BY last LIMIT 1

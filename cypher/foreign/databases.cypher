// The databases of the server that the user may see, without the one that the server keeps for itself.
// id: Basis data di server yang boleh dilihat pengguna, tanpa yang dipakai server itu sendiri.
// $limit (integer): how many at most
SHOW DATABASES YIELD name, type, currentStatus WHERE type <> 'system'
RETURN DISTINCT name, currentStatus = 'online' AS online ORDER BY name LIMIT $limit

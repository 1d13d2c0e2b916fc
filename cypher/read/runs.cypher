// What a user ran, the last first, where all of some words are in it.
// id: Apa yang dijalankan seorang pengguna dan memuat semua kata tertentu, yang terakhir lebih dahulu.
// $user (string): the user
// $words (list of strings): the words, in small letters
// $limit (integer): how many at most
MATCH (r:SimpulRun {user: $user})
WHERE all(word IN $words WHERE toLower(r.text) CONTAINS word)
RETURN r.id AS id, r.text AS text, r.parameters AS parameters, coalesce(r.place, '') AS place, r.at AS at, r.ended AS ended, r.rows AS rows,
  r.milliseconds AS milliseconds
ORDER BY at DESC, id LIMIT $limit

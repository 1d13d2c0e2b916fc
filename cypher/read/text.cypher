// One document as its reader heads it, and how many sentences it has.
// id: Satu dokumen sebagaimana tampil di kepala halamannya, dan jumlah kalimatnya.
// $document (string): the document's id
MATCH (d:Document {id: $document})
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, toString(d.published) AS published,
  d.language AS language, d.url AS url, d.after AS after, COUNT { (d)-[:HAS]->(:Sentence) } AS sentences
ORDER BY id LIMIT 1

// The fingerprint of a statement that was recorded as a step of the schema.
// id: Sidik jari pernyataan yang tercatat sebagai satu langkah skema.
// $name (string): the step's name
MATCH (s:SchemaStep {name: $name}) RETURN s.fingerprint AS fingerprint ORDER BY fingerprint LIMIT 1

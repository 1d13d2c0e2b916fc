// The procedures of the server.
// id: Prosedur yang ada di server.
// $limit (integer): how many at most
SHOW PROCEDURES YIELD name, signature, description, argumentDescription, returnDescription
RETURN name, signature, description, argumentDescription AS arguments, returnDescription AS returns
ORDER BY name, signature LIMIT $limit

// The functions of the server.
// id: Fungsi yang ada di server.
// $limit (integer): how many at most
SHOW FUNCTIONS YIELD name, signature, description, argumentDescription, returnDescription
RETURN name, signature, description, argumentDescription AS arguments, returnDescription AS returns
ORDER BY name, signature LIMIT $limit

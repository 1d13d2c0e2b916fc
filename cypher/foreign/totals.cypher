// How many nodes there are, from the count that the store keeps, which is the AllNodesScan in its plan.
MATCH (node)
RETURN count(node) AS nodes ORDER BY nodes LIMIT 1

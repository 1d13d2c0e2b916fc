// Ends a question that is still being answered.
// id: Menghentikan pertanyaan yang masih dijawab.
// $question (string): what its transaction calls it in its metadata
SHOW TRANSACTIONS YIELD transactionId, metaData
WHERE metaData.question = $question
TERMINATE TRANSACTIONS transactionId YIELD message
RETURN message ORDER BY message LIMIT 1

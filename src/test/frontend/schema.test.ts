import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownersOf, schemaOf } from '../../../frontend/cypher-editor/schema';

const WORDS = { labels: [], types: [], keys: [], labelKeys: {}, typeKeys: {}, databases: [], functions: [], procedures: [] };

test('a statement is read as the server reads it', () => {
  assert.equal(schemaOf({ ...WORDS, language: 'CYPHER 25' }, []).defaultLanguage, 'CYPHER 25');
  assert.equal(schemaOf({ ...WORDS, language: 'CYPHER 5' }, []).defaultLanguage, 'CYPHER 5');
});

test('before the words of a database have come no name is wrong', () => {
  const unknown = schemaOf({ ...WORDS, language: 'CYPHER 25' }, ['who']);
  assert.deepEqual([unknown.labels, unknown.functions, unknown.procedures], [undefined, undefined, undefined]);
  assert.deepEqual(unknown.parameters, { who: '' });
  const tell = { name: 'toUpper', signature: '', description: '', arguments: [], returns: [] };
  assert.deepEqual(schemaOf({ ...WORDS, functions: [tell], language: 'CYPHER 25' }, []).labels, []);
});

test('the databases of the server complete what is used', () => {
  const tell = { name: 'toUpper', signature: '', description: '', arguments: [], returns: [] };
  const schema = schemaOf({ ...WORDS, databases: ['neo4j', 'films'], functions: [tell], language: 'CYPHER 25' }, []);
  assert.deepEqual(schema.databaseNames, ['neo4j', 'films']);
});

test('a language that came later is read as the one before', () => {
  assert.equal(schemaOf({ ...WORDS, language: 'CYPHER 99' }, []).defaultLanguage, 'CYPHER 5');
});

test('a property is known by the labels and types that have it', () => {
  const owners = ownersOf({
    ...WORDS,
    labelKeys: { Person: ['name', 'born'], constructor: ['name'] },
    typeKeys: { KNOWS: ['since'] },
    language: 'CYPHER 25',
  });
  assert.deepEqual([...owners], [['name', ['Person', 'constructor']], ['born', ['Person']], ['since', ['KNOWS']]]);
});

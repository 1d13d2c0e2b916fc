import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesAt } from '../../../frontend/cypher-editor/naming';

/** Of a text with the cursor at the bar. */
function names(text: string): string[] {
  const cursor = text.indexOf('¦');
  return namesAt(text.replace('¦', ''), cursor);
}

test('a property belongs to what its variable is in the statement, before or behind it', () => {
  assert.deepEqual(names('MATCH (p:Person)-[k:KNOWS|MEETS]->(f:Film) RETURN p.¦'), ['Person']);
  assert.deepEqual(names('MATCH (p:Person)-[k:KNOWS|MEETS]->(f:Film) RETURN k.si¦'), ['KNOWS', 'MEETS']);
  assert.deepEqual(names('MATCH (p) WHERE p.¦ AND p:Person&Actor'), ['Person', 'Actor']);
  assert.deepEqual(names('MATCH (`a b`:`Odd ``Name`) RETURN `a b`.¦'), ['Odd `Name']);
});

test('the braces of a pattern belong to the pattern, and to its variable elsewhere', () => {
  assert.deepEqual(names('MATCH (:Person {na¦'), ['Person']);
  assert.deepEqual(names('MATCH (:Person {name: "x", ¦})'), ['Person']);
  assert.deepEqual(names('MATCH ()-[:KNOWS {¦'), ['KNOWS']);
  assert.deepEqual(names('MATCH (p:Person) MATCH (p {¦'), ['Person']);
});

test('nothing is told of what has no label, of a parameter, of another statement', () => {
  assert.deepEqual(names('MATCH (p) RETURN p.¦'), []);
  assert.deepEqual(names('MATCH (p:Person) RETURN $p.¦'), []);
  assert.deepEqual(names('MATCH (p:Person) RETURN p.name.¦'), []);
  assert.deepEqual(names('MATCH (p:Person) RETURN p;\nMATCH (p) RETURN p.¦'), []);
  assert.deepEqual(names('MATCH (p:Person) RETURN ¦'), []);
  assert.deepEqual(names('¦'), []);
});

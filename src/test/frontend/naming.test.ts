import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefused, isUsing, namesAt, parametersAt, variablesAt } from '../../../frontend/cypher-editor/naming';

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

test('a database comes behind USE alone', () => {
  const using = (text: string): boolean => isUsing(text, text.length);
  assert.deepEqual(['USE ', 'use fil', 'RETURN 1; USE  neo4j.x'].map(using), [true, true, true]);
  assert.deepEqual(['USE', 'USE neo4j ', 'MATCH (n:Use) ', 'RETURN n.use ', 'REUSE ', '$use '].map(using), [
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('very many spaces are no riddle', () => {
  const spaces = ' '.repeat(20_000);
  assert.deepEqual(names(`MATCH (${spaces}p.¦`), []);
  assert.deepEqual(names(`MATCH (p:${spaces}Person${spaces}{na¦`), ['Person']);
});

test('nothing is told of what has no label, of a parameter, of another statement', () => {
  assert.deepEqual(names('MATCH (p) RETURN p.¦'), []);
  assert.deepEqual(names('MATCH (p:Person) RETURN $p.¦'), []);
  assert.deepEqual(names('MATCH (p:Person) RETURN p.name.¦'), []);
  assert.deepEqual(names('MATCH (p:Person) RETURN p;\nMATCH (p) RETURN p.¦'), []);
  assert.deepEqual(names('MATCH (p:Person) RETURN ¦'), []);
  assert.deepEqual(names('¦'), []);
});

/** Of a text with the cursor at the bar. */
function variables(text: string): string[] {
  const cursor = text.indexOf('¦');
  return variablesAt(text.replace('¦', ''), cursor);
}

test('variables are those of the statement, but for the word that is being written', () => {
  assert.deepEqual(variables('MATCH (pers:Person) RETURN pe¦'), ['pers']);
  assert.deepEqual(variables('MATCH way = (a)-[k:KNOWS]->(b {x: 1}) WITH a AS who, count(k) AS many RETURN ¦'), [
    'a',
    'k',
    'b',
    'who',
    'many',
    'way',
  ]);
  assert.deepEqual(variables('RETURN 1; MATCH (n:Film) RETURN n¦'), ['n']);
  assert.deepEqual(variables('MATCH (p:Person) RETURN p.n¦'), []);
  assert.deepEqual(variables('MATCH (p:Pe¦)'), []);
  assert.deepEqual(variables('MATCH (p:Person) RETURN p AS q¦'), []);
  assert.deepEqual(variables("MATCH (p:Person) RETURN 'p¦'"), []);
  assert.deepEqual(variables('MATCH (p:Person) // p¦'), []);
  assert.deepEqual(variables('¦'), []);
});

test('behind a dollar sign come the parameters that are named or known', () => {
  const text = 'MATCH (n {name: $who}) RETURN $';
  assert.deepEqual(parametersAt(text, text.length, ['old']), ['old', 'who']);
  assert.deepEqual(parametersAt('RETURN $w', 9, ['w']), ['w']);
  assert.deepEqual(parametersAt('RETURN w', 8, ['w']), []);
  assert.deepEqual(parametersAt("RETURN '$", 9, ['w']), []);
});

test('what is never run is not proposed', () => {
  assert.deepEqual(['TERMINATE TRANSACTIONS', 'ALTER', 'STARTS WITH', 'MATCH'].map(isRefused), [true, true, false, false]);
});

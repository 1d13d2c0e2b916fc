import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementAt, statements } from '../../../frontend/cypher-editor/statements';

const texts = (text: string): string[] => statements(text).map((statement) => statement.text);

test('semicolons part statements, but not in strings, names and comments', () => {
  assert.deepEqual(texts("RETURN 1; RETURN ';' AS `a;b`; // none; here\nRETURN /* ; */ 2"), [
    'RETURN 1',
    "RETURN ';' AS `a;b`",
    '// none; here\nRETURN /* ; */ 2',
  ]);
  assert.deepEqual(texts(String.raw`RETURN 'it\'s; so'; RETURN "\\"; RETURN 3`), [
    String.raw`RETURN 'it\'s; so'`,
    String.raw`RETURN "\\"`,
    'RETURN 3',
  ]);
});

test('what is only space, comment or semicolon is no statement', () => {
  assert.deepEqual(texts('  \n // a word\n ;; /* another */ '), []);
  assert.deepEqual(texts(''), []);
});

test('what is not closed goes on to the end', () => {
  assert.deepEqual(texts("RETURN 'open; RETURN 2"), ["RETURN 'open; RETURN 2"]);
  assert.deepEqual(texts('RETURN 1 /* open; RETURN 2'), ['RETURN 1 /* open; RETURN 2']);
});

test('a line that begins with a colon is a statement of its own', () => {
  assert.deepEqual(texts(':param who => "Xi"\nMATCH (n {name: $who})\nRETURN n'), [
    ':param who => "Xi"',
    'MATCH (n {name: $who})\nRETURN n',
  ]);
});

test('a statement says where it stands', () => {
  assert.deepEqual(statements(' RETURN 1 ;\nRETURN 2\n'), [
    { text: 'RETURN 1', from: 1, to: 11 },
    { text: 'RETURN 2', from: 12, to: 20 },
  ]);
});

test('the statement under the cursor', () => {
  const text = 'RETURN 1;  \n\nRETURN 2;\nRETURN 3';
  const at = (cursor: number): string | undefined => statementAt(text, cursor)?.text;
  assert.equal(at(0), 'RETURN 1');
  assert.equal(at(9), 'RETURN 1');
  assert.equal(at(11), 'RETURN 1');
  assert.equal(at(12), 'RETURN 2');
  assert.equal(at(text.length), 'RETURN 3');
  assert.equal(statementAt('RETURN 1\n\n\n', 11)?.text, 'RETURN 1');
  assert.equal(statementAt('// nothing', 3), null);
});

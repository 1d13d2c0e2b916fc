import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatted, statementAt, statements, withoutLines } from '../../../frontend/cypher-editor/statements';

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

test('lines that are no Cypher are left out without moving the rest', () => {
  assert.equal(withoutLines(':param x => 5\nRETURN $x;\n:param y => "a;b";RETURN ":no"'), `${' '.repeat(13)}\nRETURN $x;\n${' '.repeat(18)}RETURN ":no"`);
  assert.equal(withoutLines('RETURN 1'), 'RETURN 1');
});

test('only what is Cypher is formatted, and the cursor stays with it', () => {
  const shout = (text: string, at: number) => ({ text: `${text.toUpperCase()}\n`, at: Math.min(at + 1, text.length) });
  assert.deepEqual(formatted(':param x => 1\n\nreturn $x;', 3, shout), { text: ':param x => 1\nRETURN $X;', at: 3 });
  assert.deepEqual(formatted("return 'it;s' as x;\n\n:param x => 1\nreturn x", 37, shout), {
    text: "RETURN 'IT;S' AS X;\n:param x => 1\nRETURN X",
    at: 37,
  });
  assert.deepEqual(formatted('return 1', 4, shout), { text: 'RETURN 1', at: 5 });
  assert.deepEqual(formatted('', 0, shout), { text: '', at: 0 });
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

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatted, isInLine, lineName, statementAt, statements, withoutLines } from '../../../frontend/cypher-editor/statements';

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

test('a line that begins with the name of a command ends a statement that no semicolon ends', () => {
  assert.deepEqual(statements('RETURN 1 // one\n\n  :help\nRETURN 2\n:param x => 1'), [
    { text: 'RETURN 1 // one', from: 0, to: 15 },
    { text: ':help', from: 19, to: 24 },
    { text: 'RETURN 2', from: 25, to: 33 },
    { text: ':param x => 1', from: 34, to: 47 },
  ]);
  assert.deepEqual(texts('RETURN 1\n:USE films\n:clear'), ['RETURN 1', ':USE films', ':clear']);
  assert.equal(statementAt('RETURN 1\n:help\nRETURN 2', 3)?.text, 'RETURN 1');
  assert.equal(statementAt('RETURN 1\n:help\nRETURN 2', 11)?.text, ':help');
  assert.equal(withoutLines('RETURN 1\n:help'), 'RETURN 1\n     ');
});

test('what only looks like such a line ends none', () => {
  for (const text of [
    'MATCH (n\n:Use)\nRETURN n',
    'MATCH (n)\nWHERE n\n:Person RETURN n',
    'RETURN n\n:helpless',
    'RETURN "\n:help\n"',
    'RETURN `\n:help`',
    'RETURN 1 /*\n:help\n*/ AS one',
    'RETURN 1 //\n// :help',
    'RETURN 1 :help',
  ]) {
    assert.deepEqual(texts(text), [text]);
  }
});

test('lines that are no Cypher are left out without moving the rest', () => {
  assert.equal(withoutLines(':param x => 5\nRETURN $x;\n:param y => "a;b";RETURN ":no"'), `${' '.repeat(13)}\nRETURN $x;\n${' '.repeat(18)}RETURN ":no"`);
  assert.equal(withoutLines('RETURN 1'), 'RETURN 1');
});

test('only what is Cypher is formatted, and the cursor stays with it', () => {
  const shout = (text: string, at: number) => ({ text: `${text.toUpperCase()}\n`, at: Math.min(at + 1, text.length) });
  assert.deepEqual(formatted(':param x => 1\nreturn $x;', 3, shout), { text: ':param x => 1\nRETURN $X;', at: 3 });
  assert.deepEqual(formatted("return 'it;s' as x;\n:param x => 1\nreturn x", 36, shout), {
    text: "RETURN 'IT;S' AS X;\n:param x => 1\nRETURN X",
    at: 37,
  });
  assert.deepEqual(formatted('return 1', 4, shout), { text: 'RETURN 1', at: 5 });
  assert.deepEqual(formatted('', 0, shout), { text: '', at: 0 });
});

test('empty lines around a line that begins with a colon stay', () => {
  const shout = (text: string, at: number) => ({ text: `${text.toUpperCase()}\n`, at });
  const text = ':param x => 1\n\n\n:param y => 2\n\nreturn $x;\n\n:clear\nreturn $y';
  assert.equal(formatted(text, 0, shout).text, ':param x => 1\n\n\n:param y => 2\n\nRETURN $X;\n\n:clear\nRETURN $Y');
  assert.equal(formatted('// return\n\n:help\nreturn 1', 0, shout).text, '// return\n\n:help\nRETURN 1');
  assert.equal(formatted('return 1; :param y => 2', 0, shout).text, 'RETURN 1;\n:param y => 2');
});

test('what is formatted stays as it is when it is formatted again, and loses nothing', () => {
  const pieces = ['return 1;', "return ':a\n:b';", ':param x => 1', ':help', '// :note', '/* a\n:b */', '\n', '\n\n', ' ', ';', '\t', 'match (n', ':Person)', '`', '"'];
  const tidy = (text: string, at: number) => ({ text: `${text.toUpperCase()}\n`, at });
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  for (let turn = 0; turn < 2000; turn++) {
    const text = Array.from({ length: next(12) }, () => pieces[next(pieces.length)]).join('');
    const cursor = next(text.length + 1);
    const once = formatted(text, cursor, tidy);
    const told = `SEED=${seed}: ${JSON.stringify(text)}`;
    assert.equal(formatted(once.text, once.at, tidy).text, once.text, told);
    assert.equal(once.text.replace(/\s/g, '').toUpperCase(), text.replace(/\s/g, '').toUpperCase(), told);
    assert.ok(once.at >= 0 && once.at <= once.text.length, told);
  }
});

test('a comment above a line that begins with a colon is no part of it', () => {
  assert.deepEqual(texts('// who\n:param who => "Xi"\nRETURN $who'), [':param who => "Xi"', 'RETURN $who']);
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

test('the name of a line is known where a statement may begin, and nowhere else', () => {
  const name = (text: string): string | null => lineName(text, text.length);
  assert.equal(name(':'), ':');
  assert.equal(name('RETURN 1;\n  :he'), ':he');
  assert.equal(name(':clear\n:u'), ':u');
  assert.equal(name(':use mo'), null);
  assert.equal(name(':help '), null);
  assert.equal(name('RETURN 1\n:he'), ':he');
  assert.equal(name('RETURN 1 :he'), null);
  assert.equal(name('MATCH (n\n:Per'), null);
  assert.equal(name('RETURN ":he'), null);
  assert.equal(lineName(':help\nRETURN 1', 3), ':he');
});

test('in a line that begins with a colon there is no Cypher', () => {
  assert.equal(isInLine(':use mo', 7), true);
  assert.equal(isInLine(':use mo\nRETURN 1', 9), false);
  assert.equal(isInLine('RETURN 1', 4), false);
});

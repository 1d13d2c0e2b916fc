import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMPTY_VOCABULARY, Speaker } from '../../../frontend/graph-canvas/words';
import { edge, node } from './pictures';

const VOCABULARY = {
  relations: { MEETS: { en: 'meets', id: 'bertemu' } },
  types: { Person: { en: 'Human', id: 'Manusia' } },
  behind: 'CLAIMS',
  kinds: { Film: 'Event' },
  colours: {},
} as const;
const ENGLISH = new Speaker('en', VOCABULARY);
const INDONESIAN = new Speaker('id', VOCABULARY);
const PUTIN = node('Q7747', { caption: 'Vladimir Putin', captionId: 'Vladimir Putin', degree: 12 });
const XI = node('Q15031', { caption: 'Xi Jinping', captionId: 'Xi Jinping' });

test('relations and types are called what the server calls them', () => {
  assert.equal(ENGLISH.relation('MEETS'), 'meets');
  assert.equal(INDONESIAN.relation('MEETS'), 'bertemu');
  assert.equal(INDONESIAN.type('Person'), 'Manusia');
});

test('a constant without words is read as it is spelt, a type without words stays', () => {
  assert.equal(ENGLISH.relation('SPOKESPERSON_OF'), 'spokesperson of');
  assert.equal(ENGLISH.type('Movie'), 'Movie');
  assert.equal(new Speaker('id', EMPTY_VOCABULARY).type('Country'), 'Negara');
});

test('a type is drawn as the server says, and as itself where it says nothing', () => {
  assert.equal(ENGLISH.drawnAs('Film'), 'Event');
  assert.equal(ENGLISH.drawnAs('Person'), 'Person');
  assert.equal(ENGLISH.drawnAs('constructor'), 'constructor');
});

test('where no claims are behind edges, relationships are counted', () => {
  const foreign = { ...VOCABULARY, behind: 'RELATIONSHIPS' } as const;
  const acts = edge('a', 'ACTED_IN', 'b', { says: 1 });
  assert.equal(new Speaker('en', foreign).support(acts), '1 relationship');
  assert.equal(new Speaker('id', foreign).support({ ...acts, says: 1200 }), '1.200 hubungan');
});

test('a name that every object has is no word', () => {
  assert.equal(ENGLISH.relation('constructor'), 'constructor');
  assert.equal(ENGLISH.type('toString'), 'toString');
});

test('an edge says how many say so when more than one does', () => {
  assert.equal(ENGLISH.edge(edge('a', 'MEETS', 'b', { says: 6 })), 'meets 6');
  assert.equal(ENGLISH.edge(edge('a', 'MEETS', 'b', { says: 1 })), 'meets');
});

test('a denied edge never reads as if it were stated', () => {
  const denied = edge('a', 'MEETS', 'b', { status: 'DENIED', says: 0, denies: 2 });
  assert.equal(ENGLISH.edge(denied), 'denied: meets');
  assert.equal(INDONESIAN.edge(denied), 'dibantah: bertemu');
});

test('what is denied of other times is told with both, and as no dispute', () => {
  const changed = edge('Q7747', 'MEETS', 'Q15031', { status: 'STATED', says: 5, denies: 2 });
  assert.equal(ENGLISH.edge(changed), 'meets 5 · 2 deny');
  assert.equal(INDONESIAN.edge({ ...changed, denies: 1 }), 'bertemu 5 · 1 membantah');
  assert.equal(ENGLISH.support(changed), '5 say so, 2 deny it, at different times');
  assert.equal(ENGLISH.edge({ ...changed, status: 'DISPUTED' }), 'meets 5');
});

test('a node is told with its type and neighbours', () => {
  assert.equal(ENGLISH.describeNode(PUTIN), 'Vladimir Putin, human, 12 neighbours');
  assert.equal(ENGLISH.describeNode(XI), 'Xi Jinping, human, 1 neighbour');
  assert.equal(INDONESIAN.describeNode(PUTIN), 'Vladimir Putin, manusia, 12 tetangga');
});

test('an edge is told as a sentence with who says so and who denies it', () => {
  const disputed = edge('Q7747', 'MEETS', 'Q15031', { status: 'DISPUTED', says: 5, denies: 1 });
  assert.equal(ENGLISH.describeEdge(disputed, PUTIN, XI), 'Vladimir Putin meets Xi Jinping, 5 say so, 1 denies it');
  assert.equal(
    INDONESIAN.describeEdge(disputed, PUTIN, XI),
    'Vladimir Putin bertemu Xi Jinping, 5 menyatakan, 1 membantah',
  );
  const planned = edge('Q7747', 'MEETS', 'Q15031', { status: 'PLANNED' });
  assert.equal(ENGLISH.describeEdge(planned, PUTIN, XI), 'Vladimir Putin meets Xi Jinping, planned, 1 says so');
  const differing = edge('Q7747', 'FOUNDED_IN', 'Q15031', { status: 'DIFFERING' });
  assert.match(ENGLISH.describeEdge(differing, PUTIN, XI), /, values differ, 1 says so$/);
  assert.match(INDONESIAN.edge(differing), / · nilainya berbeda$/);
});

test('captions are in the chosen language, and a nameless node shows its key', () => {
  const germany = node('Q183', { caption: 'Germany', captionId: 'Jerman' });
  assert.equal(ENGLISH.caption(germany), 'Germany');
  assert.equal(INDONESIAN.caption(germany), 'Jerman');
  assert.equal(INDONESIAN.caption(node('Q1', { captionId: '' })), 'Q1');
});

test('directions have an arrow, numbers the marks of their language', () => {
  assert.equal(ENGLISH.direction({ relation: 'MEETS', direction: 'IN', neighbours: 3 }), '← meets');
  assert.equal(ENGLISH.shown(12, 1420), '12 of 1,420 shown');
  assert.equal(INDONESIAN.shown(12, 1420), '12 dari 1.420 ditampilkan');
});

test('a stretch of time is told as exactly as it is known', () => {
  assert.equal(ENGLISH.stretch('2024-07-03'), '3 Jul 2024');
  assert.equal(ENGLISH.stretch('2024-07'), 'Jul 2024');
  assert.equal(ENGLISH.stretch('2024'), '2024');
  assert.equal(ENGLISH.stretch('199'), '1990s');
  assert.equal(ENGLISH.stretch(null), 'undated');
  assert.equal(INDONESIAN.stretch('2024-08'), 'Agu 2024');
  assert.equal(INDONESIAN.stretch('199'), '1990-an');
});

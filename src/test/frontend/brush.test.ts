import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NONE, brushOf, covered, dragged, heightOf, lifted, monthsOf, played, walked } from '../../../frontend/time-strip/brush';

const dated = (months: readonly { month: string; claims: number }[]): ReadonlySet<string> =>
  new Set(months.filter(({ claims }) => claims > 0).map(({ month }) => month));
const MONTHS = ['2023-11', '2023-12', '2024-01', '2024-02'].map((month, at) => ({ month, claims: at, words: month }));

test('a brush covers what lies between, whichever way it went', () => {
  assert.deepEqual(covered({ anchor: 1, at: 3 }), [1, 3]);
  assert.deepEqual(covered({ anchor: 3, at: 1 }), [1, 3]);
});

test('dates cover the months within them, as far as these are in the row', () => {
  assert.deepEqual(brushOf(MONTHS, '2023-12', '2024-01'), { anchor: 1, at: 2 });
  assert.deepEqual(brushOf(MONTHS, '2001-01', '2023-11'), { anchor: 0, at: 0 });
  assert.deepEqual(brushOf(MONTHS, null, '2023-12'), { anchor: 0, at: 1 });
  assert.deepEqual(brushOf(MONTHS, '2024-02', null), { anchor: 3, at: 3 });
  assert.equal(brushOf(MONTHS, '2025-01', '2025-02'), null);
  assert.equal(brushOf(MONTHS, null, null), null);
  assert.equal(brushOf([], '2024-01', null), null);
});

test('a brush that is lifted asks for its months; one month again for all', () => {
  assert.deepEqual(lifted(MONTHS, { anchor: 2, at: 1 }, null), { from: '2023-12', to: '2024-01', playing: false });
  assert.deepEqual(lifted(MONTHS, { anchor: 2, at: 2 }, null), { from: '2024-01', to: '2024-01', playing: false });
  assert.deepEqual(lifted(MONTHS, { anchor: 2, at: 2 }, { anchor: 2, at: 2 }), NONE);
  assert.deepEqual(lifted(MONTHS, { anchor: 2, at: 2 }, { anchor: 1, at: 2 }), { from: '2024-01', to: '2024-01', playing: false });
});

test('a hand draws a new brush where none is, and outside of one', () => {
  assert.deepEqual(dragged(null, 3, 1, 9), { anchor: 3, at: 1 });
  assert.deepEqual(dragged({ anchor: 2, at: 4 }, 7, 8, 9), { anchor: 7, at: 8 });
  assert.deepEqual(dragged({ anchor: 2, at: 2 }, 2, 5, 9), { anchor: 2, at: 5 });
});

test('a hand moves an end of a brush, whichever way that was drawn, and over the other end', () => {
  assert.deepEqual(dragged({ anchor: 2, at: 5 }, 5, 7, 9), { anchor: 2, at: 7 });
  assert.deepEqual(dragged({ anchor: 5, at: 2 }, 2, 0, 9), { anchor: 5, at: 0 });
  assert.deepEqual(dragged({ anchor: 2, at: 5 }, 2, 6, 9), { anchor: 5, at: 6 });
});

test('a hand takes a brush along by its middle, as far as there are months', () => {
  assert.deepEqual(dragged({ anchor: 2, at: 5 }, 3, 4, 9), { anchor: 3, at: 6 });
  assert.deepEqual(dragged({ anchor: 5, at: 2 }, 3, 0, 9), { anchor: 0, at: 3 });
  assert.deepEqual(dragged({ anchor: 2, at: 5 }, 3, 8, 9), { anchor: 5, at: 8 });
});

test('the months of a brush are asked for while it moves', () => {
  assert.deepEqual(monthsOf(MONTHS, { anchor: 2, at: 1 }), { from: '2023-12', to: '2024-01', playing: false });
  assert.deepEqual(monthsOf(MONTHS, null), NONE);
});

test('keys walk within the row; Shift leaves the anchor where it is', () => {
  const press = (key: string, shiftKey = false) => ({ key, shiftKey });
  const here = { anchor: 1, at: 1 };
  assert.deepEqual(walked(press('ArrowRight'), here, 4), { anchor: 2, at: 2 });
  assert.deepEqual(walked(press('ArrowRight', true), here, 4), { anchor: 1, at: 2 });
  assert.deepEqual(walked(press('ArrowLeft'), { anchor: 0, at: 0 }, 4), { anchor: 0, at: 0 });
  assert.deepEqual(walked(press('End', true), here, 4), { anchor: 1, at: 3 });
  assert.deepEqual(walked(press('Home'), here, 4), { anchor: 0, at: 0 });
  assert.equal(walked(press('x'), here, 4), null);
  assert.equal(walked(press('ArrowRight'), here, 0), null);
});

test('what is little is seen, what is nothing is not', () => {
  assert.equal(heightOf(0, 9), '0');
  assert.equal(heightOf(1, 1000), 'max(2px, 0%)');
  assert.equal(heightOf(9, 9), 'max(2px, 100%)');
});

test('without a brush all that was grows by the months that have claims, and all is there in the end', () => {
  assert.deepEqual(played(MONTHS, null, dated(MONTHS)), [
    { from: null, to: '2023-12', playing: true },
    { from: null, to: '2024-01', playing: true },
    { from: null, to: '2024-02', playing: true },
    NONE,
  ]);
  assert.deepEqual(played([], null, new Set()), [NONE]);
});

test('a brush moves on with its width to the last month that has claims, and comes back in the end', () => {
  const gap = [...MONTHS, ...[0, 0, 7, 0].map((claims, at) => ({ month: `2024-0${at + 3}`, claims, words: '' }))];
  assert.deepEqual(played(gap, { anchor: 2, at: 1 }, dated(gap)), [
    { from: '2023-12', to: '2024-01', playing: true },
    { from: '2024-01', to: '2024-02', playing: true },
    { from: '2024-02', to: '2024-03', playing: true },
    { from: '2024-04', to: '2024-05', playing: true },
    { from: '2023-12', to: '2024-01', playing: false },
  ]);
  assert.deepEqual(played(gap, { anchor: 7, at: 7 }, dated(gap)), [{ from: '2024-06', to: '2024-06', playing: false }]);
});

test('months are played in which there is something on the canvas, whatever else the database has', () => {
  assert.deepEqual(played(MONTHS, null, new Set(['2024-01', '1999-01'])), [{ from: null, to: '2024-01', playing: true }, NONE]);
  assert.deepEqual(played(MONTHS, { anchor: 0, at: 0 }, new Set(['2024-01'])), [
    { from: '2024-01', to: '2024-01', playing: true },
    { from: '2023-11', to: '2023-11', playing: false },
  ]);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { CanvasEdge, Period } from '../../../frontend/graph-canvas/messages';
import { ALL_TIME, during } from '../../../frontend/graph-canvas/period';

interface Case {
  name: string;
  told: string[];
  others?: string[];
  period: Period;
  seen: Pick<CanvasEdge, 'status' | 'says' | 'denies' | 'documents' | 'from' | 'to'> | null;
}

/** The cases that the Java record is tested with too. */
const CASES = JSON.parse(readFileSync(new URL('../resources/filter/periods.json', import.meta.url), 'utf8')) as Case[];

function edge(told: string[], others: string[] = []): CanvasEdge {
  const ends = { key: 'ann\u0001MEETS\u0001bob', source: 'ann', target: 'bob', relation: 'MEETS' };
  return { ...ends, status: 'STATED', says: 1, denies: 0, documents: 1, from: null, to: null, told, others };
}

for (const { name, told, others, period, seen } of CASES) {
  test(name, () => {
    const left = during(period, edge(told, others));
    const { status, says, denies, documents, from, to } = left ?? edge([]);
    assert.deepEqual(left === null ? null : { status, says, denies, documents, from, to }, seen);
  });
}

test('an open period leaves an edge as it is', () => {
  const whole = edge(['2024-07-05 S2024-07-03']);
  assert.equal(during({ ...ALL_TIME, dating: 'PUBLISHED', undated: true }, whole), whole);
});

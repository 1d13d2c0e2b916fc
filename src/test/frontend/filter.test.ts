import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { NO_FILTER, inPeriod, seenThrough, statusTurned, typeTurned } from '../../../frontend/graph-canvas/filter';
import type { CanvasEdge, CanvasNode, Filter } from '../../../frontend/graph-canvas/messages';
import { edge, node, picture } from './pictures';

interface Case {
  name: string;
  filter: Filter;
  unfit: string[];
  hiddenNodes: string[];
  hiddenEdges: string[];
}

/** The cases that the Java record is tested with too. */
const ALL = JSON.parse(readFileSync(new URL('../resources/filter/cases.json', import.meta.url), 'utf8')) as {
  nodes: CanvasNode[];
  edges: CanvasEdge[];
  cases: Case[];
};
const WHOLE = picture(ALL.nodes, ALL.edges);

for (const { name, filter, unfit, hiddenNodes, hiddenEdges } of ALL.cases) {
  test(name, () => {
    const seen = seenThrough(filter, WHOLE, new Set(unfit));
    const hidden = (all: ReadonlyMap<string, unknown>, left: ReadonlyMap<string, unknown>): string[] =>
      [...all.keys()].filter((key) => !left.has(key)).sort();
    assert.deepEqual(hidden(WHOLE.nodes, seen.nodes), [...hiddenNodes].sort());
    assert.deepEqual(hidden(WHOLE.edges, seen.edges), [...hiddenEdges].sort());
  });
}

test('no filter makes no new picture', () => {
  assert.equal(seenThrough(NO_FILTER, WHOLE), WHOLE);
});

test('a legend counts lines as the period makes them', () => {
  const told = ['2023-07-05 S2023-07-03', '2024-07-05 D2024-07-03'];
  const both = edge('a', 'MEETS', 'b', { status: 'STATED', says: 1, denies: 1, told });
  const whole = picture([node('a'), node('b'), node('c')], [both, edge('a', 'MEETS', 'c', { told: ['- S2024-07'] })]);
  const period = { ...NO_FILTER.period, from: '2024-07-01' };
  const left = [...inPeriod(period, whole).edges.values()].map(({ target, status, says }) => [target, status, says]);
  assert.deepEqual(left, [
    ['b', 'DENIED', 0],
    ['c', 'STATED', 1],
  ]);
  assert.deepEqual([...inPeriod({ ...period, to: '2024-07-02' }, whole).edges.keys()], ['a MEETS c']);
  assert.equal(inPeriod(NO_FILTER.period, whole), whole);
});

test('a type or a kind of line is hidden by one turn and shown by the next', () => {
  const once = statusTurned(typeTurned(NO_FILTER, 'Person'), 'DENIED');
  assert.deepEqual([once.hiddenTypes, once.hiddenStatuses], [['Person'], ['DENIED']]);
  assert.deepEqual(statusTurned(typeTurned(once, 'Person'), 'DENIED'), NO_FILTER);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST, SIZE, lines, placed } from '../../../frontend/schema-drawing/ring';

const label = (name: string, count: number) => ({ name, count });
const link = (source: string, type: string, target: string) => ({ source, type, target, count: 1 });

test('the label with most nodes stands on top and is the largest', () => {
  const [first, second] = placed([label('Text', 1), label('Person', 100)]);
  assert.equal(first?.label.name, 'Person');
  assert.equal(Math.round(first?.x ?? 0), SIZE / 2);
  assert.ok((first?.y ?? SIZE) < (second?.y ?? 0));
  assert.ok((first?.radius ?? 0) > (second?.radius ?? 0));
});

test('one label alone stands in the middle, none is no picture', () => {
  assert.deepEqual(placed([label('Person', 0)]).map(({ x, y }) => [x, y]), [[SIZE / 2, SIZE / 2]]);
  assert.deepEqual(placed([]), []);
});

test('no more labels are drawn than can be told apart', () => {
  const many = Array.from({ length: 500 }, (_, at) => label(`L${at}`, at));
  assert.equal(placed(many).length, MOST);
  assert.deepEqual(lines(placed(many), [link('L0', 'MEETS', 'L1')]), []);
});

test('types between the same labels share a line, there and back are two', () => {
  const found = lines(placed([label('A', 1), label('B', 1)]), [
    link('A', 'MEETS', 'B'),
    link('A', 'VISITS', 'B'),
    link('B', 'MEETS', 'A'),
    link('A', 'KNOWS', 'A'),
  ]);
  assert.deepEqual(
    found.map(({ source, target, types }) => [source, target, types]),
    [
      ['A', 'B', ['MEETS', 'VISITS']],
      ['B', 'A', ['MEETS']],
      ['A', 'A', ['KNOWS']],
    ],
  );
  assert.notDeepEqual([found[0]?.x, found[0]?.y], [found[1]?.x, found[1]?.y]);
});

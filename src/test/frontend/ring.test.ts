import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LONGEST, MANY, SIZE, lines, placed } from '../../../frontend/schema-drawing/ring';

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

const alike = (count: number) => Array.from({ length: count }, (_, at) => label(`LongNamedThingOfTheBusiness${at}`, 10));

test('circles of a ring do not touch, however many there are', () => {
  for (const count of [2, 5, 10, MANY, 24]) {
    const places = placed(alike(count));
    places.forEach((one, at) => {
      const next = places[(at + 1) % count] ?? one;
      const apart = Math.hypot(one.x - next.x, one.y - next.y);
      assert.ok(apart > one.radius + next.radius, `${count} labels: ${apart} apart`);
    });
  }
});

test('where many stand close, their names stand around the ring, cut, and not upside down', () => {
  for (const { name } of placed(alike(24))) {
    assert.ok([...name.text].length <= LONGEST);
    assert.notEqual(name.anchor, 'middle');
    assert.ok(((name.turn % 360) + 360) % 360 <= 90 || ((name.turn % 360) + 360) % 360 >= 270, `${name.turn}°`);
  }
  const [boats] = placed([...alike(MANY), { name: '🛥'.repeat(LONGEST + 1), count: 99 }]);
  assert.equal(boats?.name.text, `${'🛥'.repeat(LONGEST - 1)}…`);
  for (const { name, label } of placed(alike(MANY - 1))) {
    assert.deepEqual([name.text, name.anchor, name.turn], [label.name, 'middle', 0]);
  }
});

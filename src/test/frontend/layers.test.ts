import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WIDTH, below, drawn, folded, lines, overlap, placed, type Label, type Place } from '../../../frontend/schema-drawing/layers';

const label = (name: string, count: number, within = ''): Label => ({ name, count, within });
const link = (source: string, type: string, target: string, count = 1, total = count) => ({ source, type, target, count, total });

/** What Simpul's own database is made of, with two of the ten kinds of entity. */
const OWN = {
  labels: [
    label('Sentence', 900),
    label('Claim', 560),
    label('Entity', 300),
    label('Person', 120, 'Entity'),
    label('Country', 40, 'Entity'),
    label('Document', 42),
    label('Naming', 320),
  ],
  links: [
    link('Document', 'HAS', 'Sentence', 200, 900),
    link('Document', 'NAMES', 'Naming', 200, 800),
    link('Naming', 'OF', 'Entity', 200, 320),
    link('Naming', 'OF', 'Person', 80, 320),
    link('Claim', 'STATED_IN', 'Sentence', 200, 560),
    link('Claim', 'SUBJECT', 'Entity', 200, 560),
    link('Claim', 'OBJECT', 'Entity', 200, 560),
    link('Sentence', 'MENTIONS', 'Entity', 200, 2000),
    link('Sentence', 'MENTIONS', 'Country', 60, 2000),
    link('Entity', 'MEETS', 'Entity', 90),
    link('Person', 'MEETS', 'Person', 80, 90),
  ],
};

function at(places: readonly Place[], name: string): Place {
  const found = places.find((place) => place.label.name === name);
  assert.ok(found !== undefined, name);
  return found;
}

test('labels within another stand with it, and so do their links', () => {
  const { groups, own } = folded(OWN.labels, OWN.links);
  assert.deepEqual(groups.map(({ name }) => name), ['Sentence', 'Claim', 'Entity', 'Document', 'Naming']);
  assert.deepEqual(groups.find(({ name }) => name === 'Entity')?.parts.map(({ name }) => name), ['Person', 'Country']);
  assert.equal(own.length, 8);
  assert.deepEqual(folded([label('Person', 1, 'Gone')], []).groups.map(({ name }) => name), ['Person']);
});

test('lines run down where they can', () => {
  const { places } = drawn(OWN.labels, OWN.links);
  for (const [source, target] of [['Document', 'Sentence'], ['Document', 'Naming'], ['Naming', 'Entity'], ['Claim', 'Sentence'], ['Sentence', 'Entity']] as const) {
    assert.ok(at(places, source).y < at(places, target).y, `${source} over ${target}`);
  }
  const circle = drawn([label('A', 1), label('B', 1)], [link('A', 'TO', 'B'), link('B', 'BACK', 'A')]);
  assert.notEqual(at(circle.places, 'A').y, at(circle.places, 'B').y);
});

test('a label is as large as it has nodes, and says so', () => {
  const { places } = drawn(OWN.labels, OWN.links);
  const [sentence, claim] = [at(places, 'Sentence'), at(places, 'Claim')];
  assert.ok(Math.abs(sentence.radius ** 2 / claim.radius ** 2 - 900 / 560) < 0.01);
  assert.deepEqual(at(places, 'Entity').words, ['Entity', '300', 'Person 120 · Country 40']);
  assert.ok(at(drawn([label('A', 1), label('B', 9_000_000)], []).places, 'A').radius > 5);
});

test('none is no picture', () => {
  assert.deepEqual(drawn([], []).places, []);
  assert.equal(at(drawn([label('A', 0)], []).places, 'A').x, WIDTH / 2);
});

test('types between the same labels share a line with their count, there and back are two', () => {
  const { places } = placed(folded([label('A', 1), label('B', 1)], []).groups, []);
  const found = lines(places, [
    link('A', 'MEETS', 'B', 3),
    link('A', 'VISITS', 'B', 200, 1_200),
    link('A', 'SEES', 'B', 1),
    link('B', 'MEETS', 'A', 1),
    link('A', 'KNOWS', 'A'),
  ]);
  assert.deepEqual(
    found.map(({ source, target, types, count }) => [source, target, types, count]),
    [
      ['A', 'B', ['MEETS', 'VISITS', 'SEES'], 1_204],
      ['B', 'A', ['MEETS'], 1],
      ['A', 'A', ['KNOWS'], 1],
    ],
  );
  assert.equal(found[0]?.words, `MEETS, VISITS +1 · ${(1_204).toLocaleString()}`);
  assert.notDeepEqual([found[0]?.x, found[0]?.y], [found[1]?.x, found[1]?.y]);
});

test('what follows from those looked at alone is told as such', () => {
  const { places } = placed(folded([label('A', 1), label('B', 1)], []).groups, []);
  const [most] = lines(places, [link('A', 'HAS', 'A', 150, 4_000), link('A', 'HAS', 'B', 50, 4_000)]);
  assert.deepEqual([most?.count, most?.isAbout, most?.words], [3_000, true, `HAS · ~${(3_000).toLocaleString()}`]);
});

test('circles and words do not lie over one another, however many there are', () => {
  for (const count of [2, 5, 11, 24]) {
    const labels = Array.from({ length: count }, (_, one) => label(`LongNamedThingOfTheBusiness${one}`, 10 * one));
    const chain = labels.slice(1).map(({ name }, one) => link(labels[one]?.name ?? '', 'NEXT', name));
    for (const links of [[], chain, [...chain, link(labels.at(-1)?.name ?? '', 'NEXT', labels[0]?.name ?? '')]]) {
      const { places, height } = drawn(labels, links);
      assert.equal(places.length, count);
      const boxes = places.map((place) => ({
        left: Math.min(place.x - place.radius, ...below(place).map(({ left }) => left)),
        right: Math.max(place.x + place.radius, ...below(place).map(({ right }) => right)),
        top: place.y - place.radius,
        bottom: Math.max(...below(place).map(({ bottom }) => bottom)),
      }));
      boxes.forEach((box, one) => {
        assert.ok(box.left >= 0 && box.right <= WIDTH && box.top >= 0 && box.bottom <= height, `${count} labels, inside`);
        boxes.slice(one + 1).forEach((other) => assert.ok(!overlap(box, other), `${count} labels, apart`));
      });
    }
  }
});

test('the words of a line that would lie over others wait until they are asked for', () => {
  const free = drawn(OWN.labels, OWN.links).lines.filter(({ isFree }) => isFree);
  const half = (words: string): number => (words.length * 6.1) / 2;
  free.forEach((one, index) =>
    free.slice(index + 1).forEach((other) =>
      assert.ok(
        Math.abs(one.y - other.y) > 10 || Math.abs(one.x - other.x) >= half(one.words) + half(other.words),
        `${one.words} and ${other.words}`,
      ),
    ),
  );
  assert.ok(free.length >= 6);
});

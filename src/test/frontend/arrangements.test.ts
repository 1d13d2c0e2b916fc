import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LAYOUTS, arranged, type LayoutKind, type Relation } from '../../../frontend/graph-canvas/arrangements';
import { byRule, type LayoutAnswer, type LayoutRequest } from '../../../frontend/graph-canvas/arranging';
import { sizeAt, type Extent } from '../../../frontend/graph-canvas/camera';
import { bucketsOf, firstDays } from '../../../frontend/graph-canvas/days';
import { overlaps, type Point } from '../../../frontend/graph-canvas/geometry';
import { HEADING, kept, withColumns } from '../../../frontend/graph-canvas/lines';
import { asSeenTogether } from '../../../frontend/graph-canvas/outlook';
import { seeded } from '../../../frontend/graph-canvas/placing';
import { bodyBox, type Body } from '../../../frontend/graph-canvas/spacing';

const TYPES = ['Person', 'Country', 'Organization'];
const SHEET = { width: 1100, height: 700, obstacles: [] };
const SQUARE = { width: 700, height: 700 };
type Rule = Exclude<LayoutKind, 'force'>;
const RULES = LAYOUTS.filter((kind): kind is Rule => kind !== 'force');

function body(key: string, more: Partial<Body> = {}): Body {
  return { key, type: 'Person', radius: 12, captionWidth: 90, captionHeight: 22, fixed: false, ...more };
}

function relation(source: string, target: string, more: Partial<Relation> = {}): Relation {
  return { source, target, symmetric: false, from: null, ...more };
}

/** A web that looks like what people draw: a few hubs, many leaves, some islands; the same in every run. */
function web(size: number): { bodies: Body[]; links: Relation[] } {
  const next = seeded(size);
  const bodies = Array.from({ length: size }, (_, at) =>
    body(`n${at}`, { type: TYPES[at % 3] ?? '', captionWidth: 40 + Math.floor(next() * 90), radius: 8 + next() * 14 }),
  );
  const links = bodies.slice(1, size - 2).flatMap((_, at) => {
    const day = next() < 0.3 ? null : `20${10 + Math.floor(next() * 14)}-0${1 + Math.floor(next() * 9)}-11`;
    const others = [`n${Math.floor(next() * next() * (at + 1))}`, ...(next() < 0.4 ? [`n${Math.floor(next() * at)}`] : [])];
    return others.map((other) => relation(`n${at + 1}`, other, { from: day, symmetric: next() < 0.2 }));
  });
  return { bodies, links };
}

function request(kind: LayoutKind, size: number, more: Partial<LayoutRequest> = {}): LayoutRequest {
  return { ticket: 1, kind, root: null, ...web(size), days: [], placed: [], origin: null, sheet: SHEET, ...more };
}

function assertClear(bodies: readonly Body[], answer: LayoutAnswer): void {
  const places = new Map(answer.places);
  assert.equal(places.size, bodies.length);
  const boxes = bodies.map((one) => ({ key: one.key, box: bodyBox(one, places.get(one.key) ?? { x: 0, y: 0 }, 0) }));
  boxes.forEach(({ key, box }, at) => {
    assert.ok(Number.isFinite(box.x) && Number.isFinite(box.y), key);
    for (const other of boxes.slice(at + 1)) {
      assert.ok(!overlaps(box, other.box), `${key} over ${other.key}`);
    }
  });
}

const at = (places: ReadonlyMap<string, Point>, key: string): Point => places.get(key) ?? assert.fail(key);

/** As the worker asks: all in the order of their keys. */
function layOut(asked: LayoutRequest): LayoutAnswer {
  return byRule(asked, new Map(asked.placed));
}

for (const kind of RULES) {
  for (const size of [1, 2, 23, 150]) {
    test(`${kind} leaves no caption of ${size} over another`, () => {
      const asked = request(kind, size);
      assertClear(asked.bodies, layOut(asked));
    });
  }

  test(`${kind} gives the same places for the same question`, () => {
    assert.deepEqual(layOut(request(kind, 40)), layOut(request(kind, 40)));
  });

  test(`${kind} leaves a pinned node where a hand has put it`, () => {
    const asked = request(kind, 30);
    const bodies = asked.bodies.map((one) => ({ ...one, fixed: one.key === 'n3' }));
    const answer = layOut({ ...asked, bodies, placed: [['n3', { x: 77, y: 99 }]] });
    assert.deepEqual(new Map(answer.places).get('n3'), { x: 77, y: 99 });
    assertClear(bodies, answer);
  });
}

for (const kind of RULES) {
  test(`${kind} lays out nothing where there is nothing, and takes links to what is not there`, () => {
    assert.deepEqual(layOut(request(kind, 0)).places, []);
    const links = [relation('a', 'gone'), relation('a', 'a')];
    assert.equal(layOut({ ...request(kind, 0), bodies: [body('a')], links }).places.length, 1);
  });
}

test('around a node: the further away in steps, the further out', () => {
  const bodies = ['a', 'b', 'c', 'd', 'e', 'island'].map((key) => body(key));
  const relations = [relation('a', 'b'), relation('c', 'a'), relation('b', 'd'), relation('d', 'e')];
  const { places } = arranged({ kind: 'radial', bodies, relations, days: [], root: 'a', sheet: SQUARE });
  const far = (key: string): number => Math.hypot(at(places, key).x, at(places, key).y);
  assert.equal(far('a'), 0);
  assert.ok(Math.abs(far('b') - far('c')) < 1);
  assert.ok(far('b') < far('d') && far('d') < far('e') && far('e') < far('island'));
});

/** An agency with all of its people, and the few films that each of them is in: what foreign databases look like. */
function agency(size: number): { bodies: Body[]; links: Relation[] } {
  const next = seeded(size);
  const films = Array.from({ length: 16 }, (_, at) => body(`film${at}`, { type: 'Film', radius: 22, captionWidth: 120 }));
  const people = Array.from({ length: size - 17 }, (_, at) => body(`p${at}`, { radius: 10 + 5 * next(), captionWidth: 70 }));
  const links = people.flatMap(({ key }, at) => [
    relation('agency', key),
    ...Array.from({ length: 1 + (at % 3) }, () => relation(key, `film${Math.floor(16 * next())}`, { from: `20${10 + (at % 14)}-01-02` })),
  ]);
  return { bodies: [body('agency', { type: 'Agency', radius: 25 }), ...films, ...people], links };
}

for (const kind of RULES) {
  for (const count of [245, 600]) {
    test(`${kind}: no symbols of ${count} nodes lie on one another where all are seen together`, () => {
      const { bodies, links } = agency(count);
      const seen = asSeenTogether(bodies, SHEET);
      const { places, sheet } = layOut({ ...request(kind, 0), bodies: seen, links });
      const scale = Math.min(1, SHEET.width / sheet.width, SHEET.height / sheet.height);
      assert.ok(scale > 0.12, `seen at ${scale}`);
      const at = new Map(places);
      bodies.forEach((one, index) => {
        for (const other of bodies.slice(index + 1)) {
          const [a, b] = [at.get(one.key) ?? { x: NaN, y: NaN }, at.get(other.key) ?? { x: NaN, y: NaN }];
          const apart = Math.hypot(a.x - b.x, a.y - b.y) * scale;
          assert.ok(apart >= (one.radius + other.radius) * sizeAt(scale), `${one.key} and ${other.key} are ${apart} apart`);
        }
      });
    });
  }
}

test('around nothing in particular: around the best-connected', () => {
  const bodies = ['a', 'b', 'c', 'hub'].map((key) => body(key));
  const relations = ['a', 'b', 'c'].map((key) => relation(key, 'hub'));
  const { places } = arranged({ kind: 'radial', bodies, relations, days: [], root: 'gone', sheet: SHEET });
  assert.deepEqual(at(places, 'hub'), { x: 0, y: 0 });
});

test('on a circle: nodes of one type sit beside each other', () => {
  const bodies = Array.from({ length: 18 }, (_, index) => body(`n${index}`, { type: TYPES[index % 3] ?? '' }));
  const relations = bodies.map(({ key }) => relation(key, 'n0'));
  const { places } = arranged({ kind: 'circular', bodies, relations, days: [], root: null, sheet: SQUARE });
  const angle = (key: string): number => Math.atan2(at(places, key).x, -at(places, key).y);
  const round = [...bodies].sort((a, b) => angle(a.key) - angle(b.key)).map(({ type }) => type);
  const changes = round.filter((type, index) => type !== round[(index + 1) % round.length]).length;
  assert.equal(changes, 3);
  const radii = bodies.map(({ key }) => Math.hypot(at(places, key).x, at(places, key).y));
  assert.ok(Math.max(...radii) - Math.min(...radii) < 1);
});

test('in layers: what acts is above what it acts on, and a relation without direction leads down', () => {
  const bodies = ['boss', 'start', 'below', 'twin', 'deep'].map((key) => body(key));
  const relations = [
    relation('boss', 'start'),
    relation('start', 'below'),
    relation('twin', 'start', { symmetric: true }),
    relation('below', 'deep'),
  ];
  const { places } = arranged({ kind: 'layered', bodies, relations, days: [], root: 'start', sheet: SHEET });
  const y = (key: string): number => at(places, key).y;
  assert.ok(y('boss') < y('start') && y('start') < y('below') && y('below') < y('deep'));
  assert.equal(y('twin'), y('below'));
});

test('in layers: two by two, no line crosses another', () => {
  const bodies = ['a', 'b', 'x', 'y'].map((key) => body(key));
  const relations = [relation('a', 'y'), relation('b', 'x'), relation('a', 'x')];
  const { places } = arranged({ kind: 'layered', bodies, relations, days: [], root: 'a', sheet: SHEET });
  const isSame = at(places, 'a').x < at(places, 'b').x === at(places, 'y').x < at(places, 'x').x;
  assert.ok(isSame);
});

test('by time: what came first stands further left, and what has no day is last and told as such', () => {
  const bodies = ['old', 'older', 'new', 'none'].map((key) => body(key));
  const relations = [
    relation('old', 'old2', { from: '2020-05-01' }),
    relation('old', 'new', { from: '2023-01-01' }),
    relation('older', 'old', { from: '2019-01-02' }),
    relation('none', 'new'),
  ];
  const { places, guides } = arranged({ kind: 'time', bodies, relations, days: [], root: null, sheet: SHEET });
  const x = (key: string): number => at(places, key).x;
  assert.ok(x('older') === x('old') && x('old') < x('new') && x('new') < x('none'));
  assert.deepEqual(
    guides.map(({ days, count }) => ({ days, count })),
    [
      { days: '2019-01-02', count: 2 },
      { days: '2023', count: 1 },
      { days: null, count: 1 },
    ],
  );
  guides.forEach(({ from, to }) => assert.ok(from < to));
});

test('by time: a day of its own is before those of its edges, which come in by theirs', () => {
  const bodies = ['film', 'hall', 'person'].map((key) => body(key));
  const relations = [relation('person', 'film', { from: '2021-06-01' }), relation('film', 'hall', { from: '2019-03-04' })];
  const days = [['film', '1999-01-01'], ['person', '2030-01-01']] as const;
  const { guides, places } = arranged({ kind: 'time', bodies, relations, days, root: null, sheet: SHEET });
  assert.deepEqual(guides.map((guide) => guide.days), ['1999', '2019-03-04', '2030']);
  assert.ok(at(places, 'film').x < at(places, 'hall').x && at(places, 'hall').x < at(places, 'person').x);
  const asked = { ...request('time', 0), bodies, links: relations, days };
  assert.deepEqual(layOut(asked).guides.map((guide) => guide.days), ['1999', '2019-03-04', '2030']);
});

test('by time: few columns and many fill the height, and those at one height stay at one', () => {
  for (const size of [12, 40, 150]) {
    const asked = request('time', size);
    const { places, sheet } = layOut(asked);
    const ys = places.map(([, { y }]) => y).sort((a, b) => a - b);
    const [upper, lower] = [ys[Math.floor(size / 4)] ?? NaN, ys[Math.floor((size * 3) / 4)] ?? NaN];
    assert.ok((ys[size - 1] ?? 0) - (ys[0] ?? 0) > sheet.height * 0.7, `${size}: all`);
    assert.ok(lower - upper > sheet.height * 0.3, `${size}: the middle half takes ${lower - upper} of ${sheet.height}`);
  }
  const pair = ['a', 'b'].map((key) => body(key));
  const days = [relation('a', 'x', { from: '2020-05-01' }), relation('b', 'a', { from: '2023-01-01' }), relation('a', 'b')];
  const { places } = arranged({ kind: 'time', bodies: pair, relations: days, days: [], root: null, sheet: SHEET });
  assert.equal(at(places, 'a').y, at(places, 'b').y);
});

test('by time: columns that need less than the width are spread over all of it', () => {
  for (const size of [12, 40, 150]) {
    const { places, sheet } = layOut(request('time', size));
    const xs = places.map(([, { x }]) => x);
    const ys = places.map(([, { y }]) => y);
    const aspect = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
    assert.ok(aspect > (0.8 * sheet.width) / sheet.height, `${size}: ${aspect}`);
  }
});

test('a node comes in with the first day of any of its edges', () => {
  const days = firstDays([
    relation('a', 'b', { from: '2024-02-01' }),
    relation('b', 'c', { from: '2023-12-31' }),
    relation('c', 'd'),
  ]);
  assert.deepEqual(Object.fromEntries(days), { a: '2024-02-01', b: '2023-12-31', c: '2023-12-31' });
});

test('many days are gathered by month, many months by year, many years by decade', () => {
  const keys = Array.from({ length: 30 }, (_, index) => `n${index}`);
  const bodies = keys.map((key) => body(key));
  const stretches = (dayOf: (index: number) => string): (string | null)[] =>
    bucketsOf(bodies, new Map(keys.map((key, index) => [key, dayOf(index)]))).map(({ days }) => days);
  const two = (number: number): string => String(number).padStart(2, '0');
  assert.deepEqual(stretches((index) => `2024-05-${two(11 + (index % 3))}`), ['2024-05-11', '2024-05-12', '2024-05-13']);
  assert.deepEqual(stretches((index) => `2024-0${2 + (index % 2)}-${two(1 + index)}`), ['2024-02', '2024-03']);
  assert.deepEqual(stretches((index) => `202${index % 5}-${two(1 + (index % 12))}-01`), [
    '2020',
    '2021',
    '2022',
    '2023',
    '2024',
  ]);
  assert.deepEqual(stretches((index) => `${1990 + index}-01-01`), ['199', '200', '201']);
});

test('a first day of a year or month is told as that, since no more may be known', () => {
  const bodies = ['a', 'b', 'c'].map((key) => body(key));
  const days = new Map([
    ['a', '2012-01-01'],
    ['b', '2024-03-01'],
    ['c', '2024-03-02'],
  ]);
  assert.deepEqual(
    bucketsOf(bodies, days).map((bucket) => bucket.days),
    ['2012', '2024-03', '2024-03-02'],
  );
});

test('a line keeps its order and its room, and comes as near to what is wished for as that allows', () => {
  assert.deepEqual(kept([0, 0], [10, 10]), [-5, 5]);
  assert.deepEqual(kept([0, 100], [10, 10]), [0, 100]);
  assert.deepEqual(kept([50, 0, 200], [10, 10, 10]), [20, 30, 200]);
});

for (const kind of RULES) {
  test(`${kind} lays out 1,000 nodes in a blink`, () => {
    const asked = request(kind, 1000);
    const began = performance.now();
    const answer = layOut(asked);
    assert.equal(answer.places.length, 1000);
    assert.ok(performance.now() - began < 5_000);
  });
}

test('columns are seen whole with their headings, where nodes fill most of them', () => {
  const guides = [
    { from: 0, to: 100, days: '2024', count: 1 },
    { from: 100, to: 200, days: null, count: 1 },
  ];
  const extent = (left: number, right: number): Extent => ({ left, right, top: 50, bottom: 90 });
  assert.deepEqual(withColumns(extent(20, 180), guides), { left: 0, right: 200, top: 50 - HEADING / 2, bottom: 90 });
  assert.deepEqual(withColumns(extent(-20, 180), guides), { left: -20, right: 200, top: 50 - HEADING / 2, bottom: 90 });
  assert.deepEqual(withColumns(extent(20, 90), guides), { left: 20, right: 90, top: 50 - HEADING / 2, bottom: 90 });
  assert.deepEqual(withColumns(extent(20, 90), []), extent(20, 90));
});

/** Which claims are seen by their dates, by the rule of the Java record `Period`; one set of cases holds both to it. */

import type { CanvasEdge, EdgeStatus, Period } from './messages';

export const ALL_TIME: Period = { dating: 'HAPPENED', from: null, to: null, undated: false, known: null };

/** Whether it leaves all claims. */
export function isOpen({ from, to, known }: Period): boolean {
  return from === null && to === null && known === null;
}

/** Whether some state it and others deny it, none of them of the same time. */
export function atDifferentTimes({ says, denies, status }: CanvasEdge): boolean {
  return says > 0 && denies > 0 && status !== 'DISPUTED';
}

/** What is left of an edge: its status, how many say so and when, by the claims in the period alone; null where none is. */
export function during(period: Period, edge: CanvasEdge): CanvasEdge | null {
  if (isOpen(period)) {
    return edge;
  }
  if (edge.told.length === 0) {
    return spans(period, edge) ? edge : null;
  }
  const tellings = edge.told.map((told) => saidIn(period, told)).filter(({ said }) => said.length > 0);
  const all = tellings.flatMap(({ said }) => said);
  const says = sum(tellings, ({ said }) => said.filter((one) => !isDenial(one)).length);
  const denies = sum(tellings, ({ said }) => said.filter(isDenial).length);
  const days = all.filter(({ event }) => event !== '').map(({ event }) => firstDay(event)).sort();
  const denying = sum(tellings, ({ said }) => (said.some(isDenial) ? 1 : 0));
  return all.length === 0
    ? null
    : {
        ...edge,
        status: besideOthers(statusOf(all), period, edge.others),
        says,
        denies,
        documents: Math.max(denying, sum(tellings, () => 1) - denying),
        from: days[0] ?? null,
        to: days.at(-1) ?? null,
      };
}

/** One way in which a document puts an edge: when it happened is as long as it is known, and empty where it is not. */
interface Said {
  readonly status: EdgeStatus;
  readonly event: string;
  readonly days: Days;
}

function isDenial({ status }: Said): boolean {
  return status === 'DENIED';
}

/** How documents of one day put an edge, all of them alike. */
interface Telling {
  readonly said: readonly Said[];
  readonly documents: number;
}

/** The same, as far as that is in the period. */
function saidIn(period: Period, told: string): Telling {
  const [published = UNKNOWN, ...words] = told.split(' ');
  const times = words.at(-1)?.startsWith('x') === true ? words.pop() : undefined;
  const said = words
    .filter((word) => shows(period, published === UNKNOWN ? '' : published, word.slice(1)))
    .map((word) => saidBy(word, published === UNKNOWN ? '' : published));
  return { said, documents: Number(times?.slice(1) ?? 1) };
}

/** For each document as many as `each` says. */
function sum(tellings: readonly Telling[], each: (telling: Telling) => number): number {
  return tellings.reduce((total, telling) => total + telling.documents * each(telling), 0);
}

const UNKNOWN = '-';
const STATUSES: Readonly<Record<string, EdgeStatus>> = { S: 'STATED', P: 'PLANNED', D: 'DENIED', N: 'DENIED' };
const PLANNED = 'PN';

function saidBy(word: string, published: string): Said {
  const kind = word.charAt(0);
  const event = word.slice(1);
  return { status: STATUSES[kind] ?? 'STATED', event, days: daysOf(event, PLANNED.includes(kind), published) };
}

/** Disputed where one denies what another states of the same time; what is denied of another time alone is stated, or planned. */
function statusOf(all: readonly Said[]): EdgeStatus {
  const denied = daysOfAll(all.filter(isDenial));
  const told = daysOfAll(all.filter((said) => !isDenial(said)));
  if (told.length === 0) {
    return 'DENIED';
  }
  if (denied.some((one) => told.some((other) => overlap(one, other)))) {
    return 'DISPUTED';
  }
  return all.some(({ status }) => status === 'STATED') ? 'STATED' : 'PLANNED';
}

/** What is stated or planned differs where documents give other values in the period. */
function besideOthers(status: EdgeStatus, period: Period, others: readonly string[]): EdgeStatus {
  const isThere = others.some((told) => saidIn(period, told).said.length > 0);
  return isThere && (status === 'STATED' || status === 'PLANNED') ? 'DIFFERING' : status;
}

/** All days that some speak of, each once. */
function daysOfAll(all: readonly Said[]): Days[] {
  return [...new Map(all.map(({ days }) => [days.join(' '), days])).values()];
}

/** The first day of a day, a month or a year. */
function firstDay(event: string): string {
  return `${event}-01-01`.slice(0, 'yyyy-mm-dd'.length);
}

/** What sorts before all days that a claim may speak of, and what after all of them but itself. */
type Days = readonly [string, string];

/** Sorts after whatever stands in its place in a date. */
const END = '~';

/**
 * The days of its date; of what has none, those of the year in which it was published up to that day, and of a plan, or where that
 * day is not known, any.
 */
function daysOf(event: string, isPlanned: boolean, published: string): Days {
  if (event !== '') {
    return [event, event + END];
  }
  return isPlanned || published === '' ? ['', END] : [published.slice(0, 'yyyy'.length), published];
}

/** Whether two may speak of the same day. */
function overlap([first, last]: Days, [otherFirst, otherLast]: Days): boolean {
  return first <= otherLast && otherFirst <= last;
}

/** What is not known of its documents, the first and the last date of an edge have to say. */
function spans({ from, to, undated }: Period, edge: CanvasEdge): boolean {
  return edge.from === null || edge.to === null
    ? (from === null && to === null) || undated
    : (from === null || edge.to >= from) && (to === null || edge.from <= to);
}

function shows(period: Period, published: string, event: string): boolean {
  const wasKnown = period.known === null || (published !== '' && published <= period.known);
  return wasKnown && isWithin(period, period.dating === 'HAPPENED' ? event : published);
}

/** A date that is known to the month or year alone is compared by these. */
function isWithin({ from, to, undated }: Period, date: string): boolean {
  if (from === null && to === null) {
    return true;
  }
  return date === ''
    ? undated
    : (from === null || date >= from.slice(0, date.length)) && (to === null || date <= to.slice(0, date.length));
}

/** When the nodes come in: by a day of their own or the first of their edges, gathered by day, month, year or decade. */

import type { Bucket } from './lines';
import { compare } from './picture';
import type { Body } from './spacing';

interface Dated {
  readonly source: string;
  readonly target: string;
  readonly from: string | null;
}

/** More columns than this are gathered by the next longer stretch of time. */
const COLUMNS = 12;

/** How much of YYYY-MM-DD says the day, the month, the year, the decade. */
const LENGTHS = [10, 7, 4, 3] as const;

export function firstDays(edges: Iterable<Dated>): Map<string, string> {
  const days = new Map<string, string>();
  for (const { source, target, from } of edges) {
    if (from !== null) {
      for (const key of [source, target]) {
        const known = days.get(key);
        days.set(key, known === undefined || compare(from, known) < 0 ? from : known);
      }
    }
  }
  return days;
}

/** In the order of their days, and last those that have none. */
export function bucketsOf(bodies: readonly Body[], days: ReadonlyMap<string, string>): Bucket[] {
  const dated = bodies
    .flatMap((body) => {
      const day = days.get(body.key);
      return day === undefined ? [] : [{ body, day }];
    })
    .sort((a, b) => compare(a.day, b.day) || compare(a.body.key, b.body.key));
  const gathered = LENGTHS.map((length) => gather(dated, length));
  const fitting = gathered.find((buckets) => buckets.length <= COLUMNS) ?? gathered[LENGTHS.length - 1] ?? [];
  const undated = bodies.filter(({ key }) => !days.has(key));
  return undated.length === 0 ? fitting : [...fitting, { days: null, bodies: undated }];
}

/** What is known by year or month alone comes as its first day, so that day is told no more exactly than that. */
function told(day: string): string {
  return day.replace(/^(\d{4}-\d{2})-01$/, '$1').replace(/^(\d{4})-01$/, '$1');
}

function gather(dated: readonly { readonly body: Body; readonly day: string }[], length: number): Bucket[] {
  const buckets = new Map<string, Body[]>();
  for (const { body, day } of dated) {
    const days = told(day).slice(0, length);
    buckets.set(days, [...(buckets.get(days) ?? []), body]);
  }
  return [...buckets].map(([stretch, bodies]) => ({ days: stretch, bodies }));
}

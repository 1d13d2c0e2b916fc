/** What is measured of a picture as a whole, and what it says of a node. */

import type { Colour } from './appearance';
import type { Manner } from './manner';
import type { Measured } from './messages';
import { compare } from './picture';
import type { Link } from './placing';

export interface MeasureRequest {
  readonly ticket: number;
  readonly keys: readonly string[];
  readonly links: readonly Link[];
}

export interface MeasureAnswer {
  readonly ticket: number;
  /** PageRank, the highest being 1. */
  readonly ranks: readonly (readonly [string, number])[];
  /** The community of each node, by a name that means nothing. */
  readonly communities: readonly (readonly [string, number])[];
}

export interface Measures {
  readonly ranks: ReadonlyMap<string, number>;
  /** The largest community is 0; those too small to be told apart come after all that have a colour. */
  readonly communities: ReadonlyMap<string, number>;
}

export function measuresOf(answer: Pick<MeasureAnswer, 'ranks' | 'communities'>): Measures {
  const members = new Map<number, string[]>();
  for (const [key, community] of answer.communities) {
    members.set(community, [...(members.get(community) ?? []), key]);
  }
  const largest = [...members.values()]
    .map((keys) => keys.sort(compare))
    .sort((a, b) => b.length - a.length || compare(a[0] ?? '', b[0] ?? ''));
  const rank = (keys: readonly string[], at: number): number => (keys.length < LEAST ? Math.max(at, HUES.length) : at);
  const communities = new Map(largest.flatMap((keys, at) => keys.map((key) => [key, rank(keys, at)] as const)));
  return { ranks: new Map(answer.ranks), communities };
}

/** What sizes and colours tell of nodes; nothing where they tell neither rank nor community. */
export function toldBy(measures: Measures | null, { sizing, colouring }: Pick<Manner, 'sizing' | 'colouring'>): Measured {
  const [isRanked, isGrouped] = [sizing === 'rank', colouring === 'community'];
  const nodes = [...(measures?.communities ?? [])].map(([key, community]) => ({
    key,
    rank: isRanked ? (measures?.ranks.get(key) ?? null) : null,
    community: isGrouped ? community + 1 : null,
  }));
  return { nodes: isRanked || isGrouped ? nodes : [] };
}

/** Radius in CSS pixels at scale 1, by the root of a rank: twice the rank, twice the area. */
export function radiusByRank(rank: number): number {
  return 6.5 + 18.5 * Math.sqrt(Math.max(0, Math.min(1, rank)));
}

const HUES: readonly Colour[] = ['person', 'country', 'organization', 'event', 'place', 'agreement'];

/** Fewer nodes than this are no community of their own. */
const LEAST = 3;

/** By what a community is told without colours; nothing of those that share one. */
export function markOf(community: number | undefined): string {
  return community === undefined || community >= HUES.length ? '' : String(community + 1);
}

/** The nodes of a community, or of all that share a colour with it. */
export function membersOf({ communities }: Measures, at: number): ReadonlySet<string> {
  const isOne = (community: number): boolean => Math.min(community, HUES.length) === at;
  return new Set([...communities].flatMap(([key, community]) => (isOne(community) ? [key] : [])));
}

/** Six communities have a colour each, the smaller ones share another. */
export function colourOf(community: number | undefined): Colour {
  return HUES[community ?? HUES.length] ?? 'group';
}

export interface Community {
  readonly at: number;
  /** The node of the highest rank, which stands for it; null for those that share a colour. */
  readonly leader: string | null;
  readonly count: number;
}

/** The communities that have a colour each, largest first, then the others together. */
export function communitiesOf({ ranks, communities }: Measures, has: (key: string) => boolean): Community[] {
  const members = new Map<number, string[]>();
  for (const [key, community] of communities) {
    if (has(key)) {
      const at = Math.min(community, HUES.length);
      members.set(at, [...(members.get(at) ?? []), key]);
    }
  }
  return [...members]
    .sort(([a], [b]) => a - b)
    .map(([at, keys]) => {
      const [leader = null] = keys.sort((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0) || compare(a, b));
      return { at, leader: at < HUES.length ? leader : null, count: keys.length };
    });
}

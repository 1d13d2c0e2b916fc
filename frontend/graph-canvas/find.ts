/** Finding by name what is seen, and going from one hit to the next. */

import { folded } from './filter';
import type { CanvasNode } from './messages';
import { compare, type Picture } from './picture';
import { cycled } from './walk';

export interface Finding {
  /** What is looked for; empty where nothing is. */
  readonly text: string;
  /** The nodes whose name contains it, best first. */
  readonly hits: readonly string[];
  /** The hit that is looked at. */
  readonly at: string | null;
}

export const NOT_FINDING: Finding = { text: '', hits: [], at: null };

/** Looks for a text, and at the first hit. */
export function found(text: string, picture: Picture): Finding {
  const hits = hitsOf(text, picture);
  return { text: text.trim(), hits, at: hits[0] ?? null };
}

/** The same search in another picture, at the same hit where it is still there. */
export function foundAgain(finding: Finding, picture: Picture): Finding {
  if (finding.text === '') {
    return finding;
  }
  const again = found(finding.text, picture);
  return finding.at !== null && again.hits.includes(finding.at) ? { ...again, at: finding.at } : again;
}

/** The next hit or the one before, round and round. */
export function stepped(finding: Finding, by: 1 | -1): Finding {
  return { ...finding, at: cycled(finding.hits, finding.at, by) };
}

/** Names that begin with it come first, then those with a word that does; among equals the better connected. */
function hitsOf(text: string, picture: Picture): string[] {
  const part = folded(text.trim());
  if (part === '') {
    return [];
  }
  return [...picture.nodes.values()]
    .map((node) => ({ node, rank: Math.min(...namesOf(node).map((name) => rankOf(name, part))) }))
    .filter(({ rank }) => rank < NOT_AT_ALL)
    .sort((a, b) => a.rank - b.rank || b.node.degree - a.node.degree || compare(a.node.key, b.node.key))
    .map(({ node }) => node.key);
}

const NOT_AT_ALL = 3;

function namesOf(node: CanvasNode): string[] {
  return [folded(node.caption), folded(node.captionId)];
}

function rankOf(name: string, part: string): number {
  const at = name.indexOf(part);
  return at < 0 ? NOT_AT_ALL : at === 0 ? 0 : name.includes(` ${part}`) ? 1 : 2;
}

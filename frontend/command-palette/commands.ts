/** The commands of a page: which a key means, and which somebody may mean by a few letters. */

/** Server → palette, `show`: a command by its name, with the keys that it has. */
export interface CommandLine {
  readonly name: string;
  readonly keys: readonly string[];
  /** The heading that its keys stand under. */
  readonly group: string;
  /** Whether its keys are heard here; false where something else listens to them. */
  readonly heard: boolean;
  /** Whether it can be chosen; false where it is only keys to know. */
  readonly runs: boolean;
}

/** Event `command-run`: the place of the command in what `show` sent. */
export interface RunRequest {
  readonly at: number;
}

/** The part of a KeyboardEvent that decides. */
export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Keys with Ctrl that mean something of their own in a field. */
const EDITING: readonly string[] = ['a', 'c', 'v', 'x', 'y', 'z', 'f'];

/** Whether the keys written as "Ctrl+Shift+Z", "L" or "?" were pressed; Cmd counts as Ctrl. */
export function isPressed(written: string, event: Pressed, inField: boolean): boolean {
  const parts = written.split('+');
  const key = (parts.at(-1) ?? '').toLowerCase();
  const held = (name: string): boolean => parts.slice(0, -1).includes(name);
  const isLetter = /^\p{L}$/u.test(key);
  const hasCtrl = event.ctrlKey || event.metaKey;
  return (
    event.key.toLowerCase() === key &&
    hasCtrl === held('Ctrl') &&
    event.altKey === held('Alt') &&
    (!isLetter || event.shiftKey === held('Shift')) &&
    (!inField || (hasCtrl && !EDITING.includes(key)))
  );
}

/** The command whose key was pressed, by its place; -1 for none. */
export function commandAt(lines: readonly CommandLine[], event: Pressed, inField: boolean): number {
  return lines.findIndex((line) => line.heard && line.keys.some((keys) => isPressed(keys, event, inField)));
}

/** The places of the commands that the letters may mean, best first; all that run, in their order, by no letters. */
export function matching(lines: readonly CommandLine[], letters: string): number[] {
  return lines
    .map((line, at) => ({ at, score: line.runs ? likeness(line.name, letters) : 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ at }) => at);
}

/**
 * How well letters stand for a name: 0 where they do not follow one another in it, more where they begin words or follow
 * without a gap.
 */
export function likeness(name: string, letters: string): number {
  const wanted = folded(letters).replace(/\s+/g, '');
  const text = folded(name);
  if (wanted === '') {
    return 1;
  }
  let best = 0;
  for (let start = text.indexOf(wanted.charAt(0)); start >= 0; start = text.indexOf(wanted.charAt(0), start + 1)) {
    best = Math.max(best, scoreFrom(text, wanted, start));
  }
  return best;
}

function scoreFrom(text: string, wanted: string, start: number): number {
  let score = 0;
  let last = -1;
  for (const letter of wanted) {
    const at = last < 0 ? start : nextOf(text, letter, last + 1);
    if (at < 0) {
      return 0;
    }
    score += 1 + (last >= 0 && at === last + 1 ? 4 : 0) + (beginsWord(text, at) ? 3 : 0);
    last = at;
  }
  return score + (start === 0 ? 2 : 0) + 1 / (1 + text.length);
}

/** Where a letter comes next, rather at the beginning of a word unless it follows at once. */
function nextOf(text: string, letter: string, from: number): number {
  if (text.charAt(from) === letter) {
    return from;
  }
  for (let at = text.indexOf(letter, from); at >= 0; at = text.indexOf(letter, at + 1)) {
    if (beginsWord(text, at)) {
      return at;
    }
  }
  return text.indexOf(letter, from);
}

function beginsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

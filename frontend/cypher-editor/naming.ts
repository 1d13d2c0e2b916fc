/** What a statement tells of that which stands before the cursor: its labels and types, or that a database is to come. */

import { isInCode, statementAt } from './statements';

/** How long the name of a database is at most, and what stands before it. */
const LONGEST = 80;

const NAME = '(?:[\\p{L}_][\\p{L}\\p{N}_]*|`(?:[^`]|``)+`)';
// No two runs of spaces stand side by side: else very many of them could be parted in very many ways.
const NAMES = `:\\s*(?:!\\s*)?${NAME}(?:\\s*[:&|]\\s*(?:!\\s*)?${NAME})*`;
/** "p." and what is written of the property. */
const DOTTED = new RegExp(`(?<![\\p{L}\\p{N}_$\`.])(${NAME})\\.[\\p{L}\\p{N}_]*$`, 'u');
/** "(p:Person {" and "[:KNOWS {", and what is written of the properties. */
const BRACED = new RegExp(`[([]\\s*(?:(${NAME})\\s*)?(?:(${NAMES})\\s*)?\\{[^{}()[\\]]*$`, 'u');
/** A variable with its labels or types, wherever it has some. */
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}_$\`.])(${NAME})\\s*(${NAMES})`, 'gu');

/** For "p." the labels and types that "p" has anywhere in the statement, in the braces of a pattern also the pattern's own. */
export function namesAt(text: string, cursor: number): string[] {
  const statement = statementAt(text, cursor);
  if (statement === null || cursor < statement.from) {
    return [];
  }
  const before = text.slice(statement.from, cursor);
  const [, variable = '', own = ''] = DOTTED.exec(before) ?? BRACED.exec(before) ?? [];
  return [...new Set([...split(own), ...(variable === '' ? [] : named(statement.text, variable))])];
}

/** What binds a variable: a pattern's brackets, AS, and the name of a path. */
const BOUND = [
  new RegExp(`(?<![\\p{L}\\p{N}_])[([]\\s*(${NAME})(?=\\s*(?:[:){\\]*]|where\\b))`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}_])as\\s+(${NAME})`, 'giu'),
  new RegExp(`(?:match\\s|,)\\s*(${NAME})\\s*=`, 'giu'),
];
/** Behind these no variable stands. */
const NO_VARIABLE = /(?:[.:$|&!]|(?<![\p{L}\p{N}_])as\s+)$/iu;

/** The variables of the statement that can stand at the cursor, but for the word that is being written there. */
export function variablesAt(text: string, cursor: number): string[] {
  const statement = statementAt(text, cursor);
  const start = cursor - (/[\p{L}\p{N}_]*$/u.exec(text.slice(Math.max(0, cursor - LONGEST), cursor))?.[0].length ?? 0);
  if (statement === null || start < statement.from || !isInCode(text, cursor) || NO_VARIABLE.test(text.slice(Math.max(0, start - LONGEST), start))) {
    return [];
  }
  const others = `${text.slice(statement.from, start)} ${text.slice(cursor, Math.max(cursor, statement.to))}`;
  return [...new Set(BOUND.flatMap((pattern) => [...others.matchAll(pattern)].map(([, name = '']) => name)))];
}

/** Behind a dollar sign the names of parameters: those that the texts name, but for the one that is being written, and these. */
export function parametersAt(text: string, cursor: number, known: readonly string[]): string[] {
  const word = /\$[\p{L}\p{N}_]*$/u.exec(text.slice(Math.max(0, cursor - LONGEST), cursor))?.[0];
  if (word === undefined || !isInCode(text, cursor)) {
    return [];
  }
  const others = `${text.slice(0, cursor - word.length)} ${text.slice(cursor)}`;
  const named = [...others.matchAll(/\$([\p{L}_][\p{L}\p{N}_]*)/gu)].map(([, name = '']) => name);
  return [...new Set([...known, ...named])];
}

/** What a keyword begins with that starts what is never run here. */
const REFUSED = new Set('ALTER DEALLOCATE DENY DRYRUN ENABLE GRANT LOAD REALLOCATE RENAME REVOKE STOP TERMINATE'.split(' '));

/** Whether a keyword is one that is refused whatever follows. */
export function isRefused(keyword: string): boolean {
  return REFUSED.has(keyword.split(' ')[0]?.toUpperCase() ?? '');
}

/** Whether the name of a database is what comes next: "USE ". */
export function isUsing(text: string, cursor: number): boolean {
  return /(?<![\p{L}\p{N}_$`.])use\s+[\p{L}\p{N}_.]*$/iu.test(text.slice(Math.max(0, cursor - LONGEST), cursor));
}

function named(statement: string, variable: string): string[] {
  const wanted = plain(variable);
  return [...statement.matchAll(NAMED)]
    .filter(([, name = '']) => plain(name) === wanted)
    .flatMap(([, , names = '']) => split(names));
}

function split(names: string): string[] {
  return [...names.matchAll(new RegExp(NAME, 'gu'))].map(([name]) => plain(name));
}

function plain(name: string): string {
  return name.startsWith('`') ? name.slice(1, -1).replaceAll('``', '`') : name;
}

/** Which labels and types a statement gives to what stands before the cursor. */

import { statementAt } from './statements';

const NAME = '(?:[\\p{L}_][\\p{L}\\p{N}_]*|`(?:[^`]|``)+`)';
const NAMES = `:\\s*!?\\s*${NAME}(?:\\s*[:&|]\\s*!?\\s*${NAME})*`;
/** "p." and what is written of the property. */
const DOTTED = new RegExp(`(?<![\\p{L}\\p{N}_$\`.])(${NAME})\\.[\\p{L}\\p{N}_]*$`, 'u');
/** "(p:Person {" and "[:KNOWS {", and what is written of the properties. */
const BRACED = new RegExp(`[([]\\s*(${NAME})?\\s*(${NAMES})?\\s*\\{[^{}()[\\]]*$`, 'u');

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

function named(statement: string, variable: string): string[] {
  const wanted = plain(variable);
  return [...statement.matchAll(new RegExp(`(?<![\\p{L}\\p{N}_$\`.])(${NAME})\\s*(${NAMES})`, 'gu'))]
    .filter(([, name = '']) => plain(name) === wanted)
    .flatMap(([, , names = '']) => split(names));
}

function split(names: string): string[] {
  return [...names.matchAll(new RegExp(NAME, 'gu'))].map(([name]) => plain(name));
}

function plain(name: string): string {
  return name.startsWith('`') ? name.slice(1, -1).replaceAll('``', '`') : name;
}

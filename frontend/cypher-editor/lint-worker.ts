/** The thread that says what is wrong with statements. It knows what they mean, and is six times as large as all else. */

import { isNotParamError, lintCypherQuery, type DbSchema } from '@neo4j-cypher/language-support';
import { answerBy } from './answering';
import type { Problem } from './answers';
import { schemaOf } from './schema';
import { withoutLines } from './statements';

/** Parts of dates, times, durations and points, which no node has as properties. */
const COMPONENTS = new Set(
  (
    'year quarter month week weekYear day ordinalDay dayOfWeek dayOfQuarter weekday hour minute second millisecond ' +
    'microsecond nanosecond timezone offset offsetMinutes offsetSeconds epochMillis epochSeconds years quarters ' +
    'months weeks days hours minutes seconds milliseconds microseconds nanoseconds x y z latitude longitude height ' +
    'crs srid'
  ).split(' '),
);

/** What stands before a component: a property or a call. */
const BEHIND_A_VALUE = /(\.\s*[\p{L}_][\p{L}\p{N}_]*|`|\))\s*\.\s*$/u;

/** Whether it is said of a component behind a property, "d.published.year", that no node has it. */
function isComponent(text: string, { from, to, severity }: Problem): boolean {
  return severity !== 'error' && COMPONENTS.has(text.slice(from, to)) && BEHIND_A_VALUE.test(text.slice(0, from));
}

const SEVERITIES: readonly Problem['severity'][] = ['error', 'warning', 'info', 'hint'];
let schema: DbSchema = {};

answerBy({
  schema: ({ words, parameters }) => {
    schema = schemaOf(words, parameters);
    return null;
  },
  // The page asks for a parameter as soon as its name is written, so that it has no value yet is no mistake.
  lint: (text) =>
    lintCypherQuery(withoutLines(text), schema)
      .diagnostics.map(({ offsets, severity, message }) => ({
        from: offsets.start,
        to: offsets.end,
        severity: SEVERITIES[(severity ?? 1) - 1] ?? 'error',
        message: typeof message === 'string' ? message : message.value,
      }))
      .filter((problem) => isNotParamError(problem) && !isComponent(text, problem)),
});

/** The thread that says what is wrong with statements. It knows what they mean, and is six times as large as all else. */

import { isNotParamError, lintCypherQuery, type DbSchema } from '@neo4j-cypher/language-support';
import { answerBy } from './answering';
import type { Problem } from './answers';
import { schemaOf } from './schema';

const SEVERITIES: readonly Problem['severity'][] = ['error', 'warning', 'info', 'hint'];
let schema: DbSchema = {};

answerBy({
  schema: ({ words, parameters }) => {
    schema = schemaOf(words, parameters);
    return null;
  },
  // The page asks for a parameter as soon as its name is written, so that it has no value yet is no mistake.
  lint: (text) =>
    lintCypherQuery(text, schema)
      .diagnostics.map(({ offsets, severity, message }) => ({
        from: offsets.start,
        to: offsets.end,
        severity: SEVERITIES[(severity ?? 1) - 1] ?? 'error',
        message: typeof message === 'string' ? message : message.value,
      }))
      .filter(isNotParamError),
});

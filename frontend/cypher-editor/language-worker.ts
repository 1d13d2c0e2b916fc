/** The thread that knows Cypher's grammar: colours, completes, signs and formats. */

import { autocomplete, formatQuery, highlightSyntax, signatureHelp, type DbSchema } from '@neo4j-cypher/language-support';
import { answerBy } from './answering';
import type { Proposal, Signature } from './answers';
import { isRefused, isUsing, namesAt, parametersAt, variablesAt } from './naming';
import { ownersOf, schemaOf } from './schema';
import { formatted } from './statements';

const SNIPPET = 2;
const VARIABLE = 6;
const PROPERTY = 10;
const KEYWORD = 14;
let schema: DbSchema = {};
let owners: ReadonlyMap<string, readonly string[]> = new Map();
let isWarm = false;

/** The parser's first statement takes a hundred times as long as its second, so that is not left to who types. */
function warm(): void {
  const texts = isWarm ? [] : ['MATCH (n:', 'MATCH (n) WHERE n.', 'MATCH (n)-[r]->(m) RETURN n.name, count(*) ORDER BY '];
  isWarm = true;
  for (const text of texts) {
    autocomplete(text, schema, { manual: true });
    highlightSyntax(text);
  }
}

function variable(label: string): Proposal {
  return { label, kind: VARIABLE, insert: label, isSnippet: false, detail: '', isLikely: true };
}

function proposals(text: string, at: number, explicit: boolean): readonly Proposal[] {
  const names = new Set(namesAt(text, at));
  const databases = new Set(isUsing(text, at) ? schema.databaseNames : []);
  const variables = new Set(variablesAt(text, at));
  const parameters = parametersAt(text, at, Object.keys(schema.parameters ?? {})).map((name) => `$${name}`);
  const found = autocomplete(text, schema, { caretPosition: at, manual: explicit }).filter(
    ({ kind, label }) => kind !== KEYWORD || !isRefused(label),
  );
  const labels = new Set(found.map(({ label }) => label));
  const missing = [...variables, ...parameters].filter((label) => !labels.has(label)).map(variable);
  const proposed = found.map((item) => {
    const having = item.kind === PROPERTY ? (owners.get(item.label) ?? []).filter((name) => names.has(name)) : [];
    return {
      label: item.label,
      kind: item.kind ?? 0,
      insert: item.insertText ?? item.label,
      isSnippet: item.insertTextFormat === SNIPPET,
      detail: item.signature ?? item.detail ?? having.join(' · '),
      isLikely: having.length > 0 || databases.has(item.label) || variables.has(item.label),
    };
  });
  return [...missing, ...proposed];
}

function signature(text: string, at: number): Signature | null {
  const { signatures, activeSignature, activeParameter } = signatureHelp(text, schema, { caretPosition: at });
  const found = signatures[activeSignature ?? 0];
  if (found === undefined) {
    return null;
  }
  const label = found.parameters?.[activeParameter ?? -1]?.label;
  const start = typeof label === 'string' ? found.label.indexOf(label) : -1;
  const range = typeof label === 'string' ? ([start, start + label.length] as const) : (label ?? null);
  const documentation = found.documentation ?? '';
  return {
    label: found.label,
    description: typeof documentation === 'string' ? documentation : documentation.value,
    active: range !== null && range[0] >= 0 ? range : null,
  };
}

answerBy({
  schema: ({ words, parameters }) => {
    schema = schemaOf(words, parameters);
    owners = ownersOf(words);
    warm();
    return null;
  },
  highlight: (text) =>
    highlightSyntax(text).map(({ position, length, tokenType }) => ({
      from: position.startOffset,
      to: position.startOffset + length,
      kind: tokenType,
    })),
  complete: ({ text, at, explicit }) => proposals(text, at, explicit),
  sign: ({ text, at }) => signature(text, at),
  format: ({ text, at }) =>
    formatted(text, at, (part, cursor) => {
      const { formattedQuery, newCursorPos } = formatQuery(part, { cursorPosition: cursor });
      return { text: formattedQuery, at: newCursorPos ?? cursor };
    }),
});

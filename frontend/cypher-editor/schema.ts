/** The words of a database as the language support wants them. */

import type { ArgumentDescription, DbSchema, Neo4jFunction, Neo4jProcedure } from '@neo4j-cypher/language-support';
import type { Argument, Callable, SchemaWords } from './messages';

const VERSIONS = ['CYPHER 25', 'CYPHER 5'] as const;

/**
 * A database without functions is none: as long as its words have not come, no name is taken for a wrong one.
 *
 * @param parameters the names of those that have a value
 */
export function schemaOf(words: SchemaWords, parameters: readonly string[]): DbSchema {
  if (words.functions.length === 0) {
    return valuesOf(words, parameters);
  }
  return {
    ...valuesOf(words, parameters),
    labels: [...words.labels],
    relationshipTypes: [...words.types],
    propertyKeys: [...words.keys],
    databaseNames: [...words.databases],
    functions: byVersion(words.functions.map(functionOf)),
    procedures: byVersion(words.procedures.map(procedureOf)),
  };
}

/** By property key the labels and types that have it, as far as it is known. */
export function ownersOf({ labelKeys, typeKeys }: SchemaWords): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const [name, keys] of [...Object.entries(labelKeys), ...Object.entries(typeKeys)]) {
    for (const key of keys) {
      owners.set(key, [...(owners.get(key) ?? []), name]);
    }
  }
  return owners;
}

function valuesOf({ language }: SchemaWords, parameters: readonly string[]): DbSchema {
  return {
    parameters: Object.fromEntries(parameters.map((name) => [name, ''])),
    defaultLanguage: VERSIONS.find((version) => version === language) ?? 'CYPHER 5',
  };
}

function byVersion<T extends { name: string }>(all: readonly T[]): Record<string, Record<string, T>> {
  const registry = Object.fromEntries(all.map((one) => [one.name, one]));
  return Object.fromEntries(VERSIONS.map((version) => [version, registry]));
}

function functionOf(callable: Callable): Neo4jFunction {
  return {
    name: callable.name,
    category: '',
    description: callable.description,
    isBuiltIn: true,
    argumentDescription: callable.arguments.map(described),
    returnDescription: '',
    signature: callable.signature,
    aggregating: false,
    isDeprecated: false,
  };
}

function procedureOf(callable: Callable): Neo4jProcedure {
  return {
    name: callable.name,
    description: callable.description,
    mode: 'READ',
    worksOnSystem: false,
    argumentDescription: callable.arguments.map(described),
    returnDescription: callable.returns.map(described),
    signature: callable.signature,
    admin: false,
    option: { deprecated: false },
  };
}

function described({ name, type, description, byDefault }: Argument): ArgumentDescription {
  const argument = { name, type, description, isDeprecated: false };
  return byDefault === '' ? argument : { ...argument, default: byDefault };
}

/** What the server tells the editor and hears from it. Java has a record for each. */

/** The words that a statement can be made of in the database. */
export interface SchemaWords {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  /** All property keys. */
  readonly keys: readonly string[];
  /** By label the property keys that its nodes have, as far as they were looked at. */
  readonly labelKeys: Readonly<Record<string, readonly string[]>>;
  /** The same by type of relationship. */
  readonly typeKeys: Readonly<Record<string, readonly string[]>>;
  /** Those of the server. */
  readonly databases: readonly string[];
  readonly functions: readonly Callable[];
  readonly procedures: readonly Callable[];
  /** What a statement is read as that does not say so itself, such as CYPHER 25. */
  readonly language: string;
}

/** A function or procedure. */
export interface Callable {
  readonly name: string;
  readonly signature: string;
  readonly description: string;
  readonly arguments: readonly Argument[];
  readonly returns: readonly Argument[];
}

export interface Argument {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** Its value where none is given, as the server writes it; empty where one has to be given. */
  readonly byDefault: string;
}

/** What the server found wrong in a statement that was run. */
export interface Fault {
  readonly message: string;
  /** The GQL status, such as 42N62; empty where there is none. */
  readonly status: string;
  /** The offset in the whole text that it is about. */
  readonly at: number;
}

/** What the editor itself says. */
export interface EditorWords {
  readonly label: string;
  readonly leave: string;
  readonly placeholder: string;
  /** What lines that begin with a colon can begin with, and what each does. */
  readonly lines: readonly { readonly name: string; readonly about: string }[];
}

/** Statements to be run, each with its offset in the text. */
export interface RunRequest {
  readonly statements: readonly { readonly text: string; readonly from: number }[];
}

/** The text as it is now, and the statement under the cursor; empty where there is none. */
export interface Written {
  readonly text: string;
  readonly statement: string;
}

/** What the language thread is asked, and what it answers. */

import type { SchemaWords } from './messages';

export interface Token {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
}

export interface Proposal {
  readonly label: string;
  readonly kind: number;
  readonly insert: string;
  readonly isSnippet: boolean;
  readonly detail: string;
  /** It fits what stands before it, so that it comes before others. */
  readonly isLikely: boolean;
}

/** A function or procedure with the argument that is being written; `active` is a range in the label. */
export interface Signature {
  readonly label: string;
  readonly description: string;
  readonly active: readonly [number, number] | null;
}

export interface Problem {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
}

/** Each question of the threads by name: what it is asked with, and what it is answered by. */
export interface Questions {
  schema: { question: { words: SchemaWords; parameters: readonly string[] }; answer: null };
  highlight: { question: string; answer: readonly Token[] };
  complete: { question: { text: string; at: number; explicit: boolean }; answer: readonly Proposal[] };
  sign: { question: { text: string; at: number }; answer: Signature | null };
  format: { question: { text: string; at: number }; answer: { text: string; at: number } };
  lint: { question: string; answer: readonly Problem[] };
}

export type Name = keyof Questions;

export interface Asked<N extends Name = Name> {
  readonly ticket: number;
  readonly name: N;
  readonly question: Questions[N]['question'];
}

export interface Answered {
  readonly ticket: number;
  readonly answer: unknown;
}

/** How a thread answers the questions that it knows. */
export type Answers = { readonly [N in Name]?: (question: Questions[N]['question']) => Questions[N]['answer'] };

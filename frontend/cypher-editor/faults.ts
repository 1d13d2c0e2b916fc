/** What is wrong with a text: as the language thread reads it, and as the server said of what was run. */

import { forceLinting, linter, type Diagnostic } from '@codemirror/lint';
import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { besides } from './findings';
import type { Problem } from './answers';
import type { Language } from './language';
import type { Fault } from './messages';

const PAUSE_MS = 350;
const told = StateEffect.define<readonly Fault[]>();
const learned = StateEffect.define<null>();

/** What the server said holds for what was run, and so until that is written over. */
const said = StateField.define<readonly Fault[]>({
  create: () => [],
  update: (faults, transaction) =>
    transaction.effects.find((effect) => effect.is(told))?.value ?? (transaction.docChanged ? [] : faults),
});

/** How often the language has learned other words. */
const lessons = StateField.define<number>({
  create: () => 0,
  update: (count, { effects }) => count + effects.filter((effect) => effect.is(learned)).length,
});

export function faults(language: Language): Extension {
  let last: { readonly text: string; readonly lesson: number; readonly problems: readonly Problem[] } | null = null;

  /** What was found of the same text by the same words is not looked for again: that would take a core from what is being run. */
  async function problemsOf(text: string, lesson: number): Promise<readonly Problem[]> {
    if (last?.text === text && last.lesson === lesson) {
      return last.problems;
    }
    const problems = text.trim() === '' ? [] : await language.ask('lint', text);
    last = problems === null ? null : { text, lesson, problems };
    return problems ?? [];
  }

  const look = linter(
    async ({ state }) => {
      const problems = await problemsOf(state.doc.toString(), state.field(lessons));
      const told = state.field(said).map((fault) => diagnosticOf(fault, state));
      const found = besides(problems, told).map(({ from, to, severity, message }): Diagnostic => ({ from, to: Math.max(to, from), severity, message }));
      return [...found.filter(({ to }) => to <= state.doc.length), ...told];
    },
    { delay: PAUSE_MS, needsRefresh: ({ transactions }) => transactions.some((one) => one.effects.some((effect) => effect.is(told) || effect.is(learned))) },
  );
  return [said, lessons, look];
}

/** Shows at once what the server found. */
export function tell(view: EditorView, now: readonly Fault[]): void {
  if (now.length > 0 || view.state.field(said).length > 0) {
    view.dispatch({ effects: told.of(now) });
    forceLinting(view);
  }
}

/** Looks once more, since the language has learned other words. */
export function lookAgain(view: EditorView): void {
  view.dispatch({ effects: learned.of(null) });
}

function diagnosticOf({ at, status, message }: Fault, state: EditorState): Diagnostic {
  const from = Math.min(Math.max(at, 0), state.doc.length);
  const word = /^(?:[\p{L}\p{N}_]+|\S)/u.exec(state.sliceDoc(from, from + 200))?.[0] ?? '';
  return { from, to: from + word.length, severity: 'error', message: status === '' ? message : `${status} · ${message}` };
}

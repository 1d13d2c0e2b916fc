/** What may come next, as the language thread proposes it, and the signature of the call that is being written. */

import {
  autocompletion,
  completionStatus,
  snippet,
  startCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { EditorView, ViewPlugin, showTooltip, type Tooltip, type ViewUpdate } from '@codemirror/view';
import type { Proposal, Signature } from './answers';
import type { Language } from './language';
import type { EditorWords } from './messages';
import { isInLine, lineName } from './statements';

/** What opens the list by itself, besides a word. */
const OPENS = /(?:[.:{$)|&!]|\b(?:yield|show|use) )$/i;
const WORD = /[\p{L}\p{N}_$]*$/u;

/** The kinds of the language server protocol that Cypher uses, as the list draws them. */
const KINDS: Readonly<Record<number, string>> = {
  3: 'function',
  2: 'method',
  6: 'variable',
  10: 'property',
  14: 'keyword',
  15: 'text',
  20: 'enum',
  23: 'namespace',
  25: 'type',
};

const unanswered = StateEffect.define<null>();
const learned = StateEffect.define<null>();
const signed = StateEffect.define<Signature | null>();

/** Whether nothing could be proposed for what is written now. */
const missed = StateField.define<boolean>({
  create: () => false,
  update: (last, { effects, docChanged, selection }) =>
    effects.some((effect) => effect.is(unanswered)) || (last && !docChanged && selection === undefined),
});

/** @param lines what lines that begin with a colon can begin with */
export function completing(language: Language, lines: () => EditorWords['lines']): Extension {
  return [
    missed,
    autocompletion({
      override: [(context) => proposeLine(context, lines()) ?? propose(context, language)],
      activateOnTypingDelay: 0,
      maxRenderedOptions: 60,
    }),
    signatureTip,
    signing(language),
  ];
}

/** Asks again where nothing was proposed, and for the signature: the names of the database may have come only now. */
export function completeAgain(view: EditorView): void {
  view.dispatch({ effects: learned.of(null) });
  if (view.state.field(missed) && view.hasFocus && completionStatus(view.state) === null) {
    startCompletion(view);
  }
}

/** Null where the cursor is in Cypher; in a line that is none, no Cypher is proposed. */
function proposeLine(context: CompletionContext, lines: EditorWords['lines']): CompletionResult | null {
  const text = context.state.doc.toString();
  const name = lineName(text, context.pos);
  if (name === null) {
    return isInLine(text, context.pos) ? { from: context.pos, options: [] } : null;
  }
  return {
    from: context.pos - name.length,
    options: lines.map(({ name: label, about }) => ({ label, detail: about, type: 'keyword' })),
    validFor: /^:[\p{L}\p{N}_]*$/u,
  };
}

async function propose(context: CompletionContext, language: Language): Promise<CompletionResult | null> {
  const before = context.state.sliceDoc(Math.max(0, context.pos - 80), context.pos);
  const word = WORD.exec(before)?.[0] ?? '';
  if (!context.explicit && word === '' && !OPENS.test(before)) {
    return null;
  }
  const text = context.state.doc.toString();
  const proposals = await language.ask('complete', { text, at: context.pos, explicit: context.explicit });
  if (proposals === null || proposals.length === 0) {
    if (context.view !== undefined && !context.view.state.doc.eq(context.state.doc)) {
      // Somebody wrote on meanwhile. An answer that fits no longer is asked for again, none at all would be the last word.
      return { from: context.pos, options: [] };
    }
    if (!context.aborted) {
      context.view?.dispatch({ effects: unanswered.of(null) });
    }
    return null;
  }
  return { from: context.pos - word.length, options: proposals.map(optionOf), validFor: /^[\p{L}\p{N}_$]*$/u };
}

function optionOf(proposal: Proposal): Completion {
  const insert = proposal.label.startsWith('$') ? `$${proposal.insert.replace(/^\$/, '')}` : proposal.insert;
  return {
    label: proposal.label,
    detail: proposal.detail,
    type: KINDS[proposal.kind] ?? 'text',
    boost: proposal.isLikely ? 1 : 0,
    apply: proposal.isSnippet ? snippet(proposal.insert) : insert,
  };
}

const signatureTip = StateField.define<Tooltip | null>({
  create: () => null,
  update(tip, transaction) {
    const told = transaction.effects.find((effect) => effect.is(signed));
    return told === undefined ? tip : tipOf(told.value, transaction.state);
  },
  provide: (field) => showTooltip.from(field),
});

function tipOf(signature: Signature | null, state: EditorState): Tooltip | null {
  return signature === null
    ? null
    : { pos: state.selection.main.head, above: true, create: () => ({ dom: drawn(signature) }) };
}

function drawn({ label, description, active }: Signature): HTMLElement {
  const [from, to] = active ?? [label.length, label.length];
  const bold = document.createElement('b');
  bold.textContent = label.slice(from, to);
  const words = document.createElement('p');
  words.textContent = description;
  const dom = document.createElement('div');
  dom.className = 'cm-signature';
  dom.append(label.slice(0, from), bold, label.slice(to), ...(description === '' ? [] : [words]));
  return dom;
}

function signing(language: Language): Extension {
  return ViewPlugin.define((view: EditorView) => {
    const tell = async (): Promise<void> => {
      const { doc, selection } = view.state;
      const at = selection.main.head;
      const signature = isInCall(view.state) ? await language.ask('sign', { text: doc.toString(), at }) : null;
      const shown = view.state.field(signatureTip) !== null;
      if (view.state.doc.eq(doc) && view.state.selection.main.head === at && (signature !== null || shown)) {
        view.dispatch({ effects: signed.of(signature) });
      }
    };
    return {
      update(update: ViewUpdate): void {
        const isLearned = update.transactions.some(({ effects }) => effects.some((effect) => effect.is(learned)));
        if (update.docChanged || update.selectionSet || isLearned) {
          queueMicrotask(() => void tell());
        }
      },
    };
  });
}

/** Whether an open bracket stands before the cursor in its statement; without one there is nothing to sign. */
function isInCall(state: EditorState): boolean {
  const before = state.sliceDoc(Math.max(0, state.selection.main.head - 2000), state.selection.main.head);
  const last = before.slice(before.lastIndexOf(';') + 1);
  return last.split('(').length > last.split(')').length;
}

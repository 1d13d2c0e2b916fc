/** Colours a text as the language thread reads it; until that answers, what was coloured moves with what is written. */

import { RangeSetBuilder, StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import type { Token } from './answers';
import type { Language } from './language';

const coloured = StateEffect.define<DecorationSet>();

const colours = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) =>
    transaction.effects.find((effect) => effect.is(coloured))?.value ?? marks.map(transaction.changes),
  provide: (field) => EditorView.decorations.from(field),
});

function marksOf(tokens: readonly Token[], length: number): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  for (const { from, to, kind } of [...tokens].sort((a, b) => a.from - b.from)) {
    if (to > from && to <= length) {
      marks.add(from, to, Decoration.mark({ class: `cm-cypher-${kind}` }));
    }
  }
  return marks.finish();
}

export function highlighting(language: Language): Extension {
  const plugin = ViewPlugin.define((view) => {
    const ask = async (): Promise<void> => {
      const { doc } = view.state;
      const tokens = await language.ask('highlight', doc.toString());
      if (tokens !== null && view.state.doc.eq(doc)) {
        view.dispatch({ effects: coloured.of(marksOf(tokens, doc.length)) });
      }
    };
    void ask();
    return {
      update(update: ViewUpdate): void {
        if (update.docChanged) {
          void ask();
        }
      },
    };
  });
  return [colours, plugin];
}

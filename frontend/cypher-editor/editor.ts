/** The editor itself, fetched when a page opens that has one. */

import { acceptCompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, Prec, type Extension } from '@codemirror/state';
import {
  EditorView,
  crosshairCursor,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
  rectangularSelection,
} from '@codemirror/view';
import { completeAgain, completing } from './completing';
import { faults, lookAgain, tell } from './faults';
import { highlighting } from './highlighting';
import { Language } from './language';
import type { EditorWords, Fault, SchemaWords } from './messages';
import { theme } from './theme';

/** What the page hears of the editor. */
export interface Heard {
  /** Asks for the statement under the cursor, or for all. */
  run(all: boolean): void;
  /** The text or the cursor is another. */
  changed(): void;
}

const CYPHER = EditorState.languageData.of(() => [
  { commentTokens: { line: '//', block: { open: '/*', close: '*/' } }, closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] } },
]);

export class Editor {
  private readonly language = new Language();
  private readonly spoken = new Compartment();
  private readonly view: EditorView;
  private lines: EditorWords['lines'];

  constructor(parent: HTMLElement, root: ShadowRoot, text: string, words: EditorWords, heard: Heard) {
    this.lines = words.lines;
    this.view = new EditorView({
      parent,
      root,
      doc: text,
      extensions: [
        this.keys(heard),
        this.spoken.of(spoken(words)),
        CYPHER,
        EditorState.allowMultipleSelections.of(true),
        EditorView.lineWrapping,
        EditorView.updateListener.of((update) => {
          if (update.docChanged || update.selectionSet) {
            heard.changed();
          }
        }),
        [lineNumbers(), history(), drawSelection(), rectangularSelection(), crosshairCursor()],
        [bracketMatching(), closeBrackets(), highlightActiveLine(), highlightActiveLineGutter(), highlightSelectionMatches()],
        [highlighting(this.language), completing(this.language, () => this.lines), faults(this.language)],
        theme,
      ],
    });
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  get cursor(): number {
    return this.view.state.selection.main.head;
  }

  /** Puts another text in the place of what is there, which can be undone. */
  write(text: string): void {
    const { length } = this.view.state.doc;
    if (text !== this.text) {
      this.view.dispatch({ changes: { from: 0, to: length, insert: text }, selection: { anchor: text.length } });
    }
  }

  learn(words: SchemaWords, parameters: readonly string[]): void {
    void this.language.learn(words, parameters).then(() => completeAgain(this.view));
    lookAgain(this.view);
  }

  speak(words: EditorWords): void {
    this.lines = words.lines;
    this.view.dispatch({ effects: this.spoken.reconfigure(spoken(words)) });
  }

  tell(now: readonly Fault[]): void {
    tell(this.view, now);
  }

  focus(): void {
    this.view.focus();
  }

  end(): void {
    this.view.destroy();
    this.language.end();
  }

  async format(): Promise<void> {
    const { doc } = this.view.state;
    const formatted = await this.language.ask('format', { text: doc.toString(), at: this.cursor });
    if (formatted !== null && this.view.state.doc.eq(doc)) {
      const anchor = Math.min(formatted.at, formatted.text.length);
      this.view.dispatch({ changes: { from: 0, to: doc.length, insert: formatted.text }, selection: { anchor } });
    }
  }

  /** Tab indents, as it does in code, and after Escape leaves the editor, as it does everywhere else. */
  private keys(heard: Heard): Extension {
    const run = (all: boolean) => (): boolean => {
      heard.run(all);
      return true;
    };
    const format = (): boolean => {
      void this.format();
      return true;
    };
    return [
      Prec.highest(
        keymap.of([
          { key: 'Mod-Enter', run: run(false) },
          { key: 'Mod-Shift-Enter', run: run(true) },
          { key: 'Shift-Alt-f', run: format },
          { key: 'Tab', run: acceptCompletion },
        ]),
      ),
      keymap.of([
        ...closeBracketsKeymap,
        ...completionKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...lintKeymap,
        ...defaultKeymap,
        { key: 'Tab', run: indentMore, shift: indentLess },
      ]),
    ];
  }
}

function spoken(words: EditorWords): Extension {
  return [
    EditorView.contentAttributes.of({ 'aria-label': words.label, 'aria-description': words.leave, spellcheck: 'false' }),
    placeholder(words.placeholder),
  ];
}

import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Editor } from './editor';
import type { EditorWords, Fault, RunRequest, SchemaWords, Written } from './messages';
import { statementAt, statements, type Statement } from './statements';

/** How long a hand rests before the server is told what was written. */
const PAUSE_MS = 250;
const NO_WORDS: SchemaWords = {
  labels: [],
  types: [],
  keys: [],
  labelKeys: {},
  typeKeys: {},
  databases: [],
  functions: [],
  procedures: [],
  language: 'CYPHER 5',
};

/**
 * An editor for Cypher. What is heavy of it is fetched when it is first shown.
 *
 * Ctrl+Enter asks for the statement under the cursor, Ctrl+Shift+Enter for all, Ctrl+/ comments, Shift+Alt+F formats; Escape
 * and then Tab leaves. Events: `cypher-run`, `cypher-written`, `cypher-ready`.
 */
@customElement('cypher-editor')
export class CypherEditor extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-height: 0;
      overflow: clip;
    }

    .place {
      height: 100%;
    }
  `;

  private beginnings = 0;
  private ready: Editor | null = null;
  private text = '';
  private words: EditorWords = { label: 'Cypher', leave: '', placeholder: '', lines: [] };
  private schema: SchemaWords = NO_WORDS;
  private parameters: readonly string[] = [];
  private pause = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.pause);
    this.text = this.ready?.text ?? this.text;
    this.ready?.end();
    this.ready = null;
    this.beginnings++;
    this.removeAttribute('ready');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.begin());
  }

  /** Shows another text. */
  write(text: string): void {
    this.text = text;
    this.ready?.write(text);
    this.tellWritten();
  }

  speak(words: EditorWords): void {
    this.words = words;
    this.ready?.speak(words);
  }

  learn(schema: SchemaWords): void {
    this.schema = schema;
    this.ready?.learn(schema, this.parameters);
  }

  /** Completes the names of these parameters. */
  know(parameters: readonly string[]): void {
    this.parameters = parameters;
    this.ready?.learn(this.schema, parameters);
  }

  /** Marks what the server found; nothing by an empty list. */
  tell(faults: readonly Fault[]): void {
    this.ready?.tell(faults);
  }

  format(): void {
    void this.ready?.format();
  }

  /** Asks for the statement under the cursor to be run, or for all. */
  run(all: boolean): void {
    const text = this.written();
    const chosen = all ? statements(text) : [statementAt(text, this.cursor())];
    const asked = chosen.filter((statement): statement is Statement => statement !== null);
    if (asked.length > 0) {
      this.tellWritten();
      this.send<RunRequest>('cypher-run', { statements: asked.map(({ text: one, from }) => ({ text: one, from })) });
    }
  }

  override focus(): void {
    this.ready?.focus();
  }

  protected override render(): TemplateResult {
    return html`<div class="place"></div>`;
  }

  /** Where the element has been taken off, or put elsewhere, while the editor was fetched, another beginning has taken over. */
  private async begin(): Promise<void> {
    const beginning = ++this.beginnings;
    const { Editor: Fetched } = await import('./editor');
    const place = this.renderRoot.querySelector<HTMLElement>('.place');
    if (beginning !== this.beginnings || place === null) {
      return;
    }
    const heard = { run: (all: boolean) => this.run(all), changed: () => this.rest() };
    this.ready = new Fetched(place, this.shadowRoot as ShadowRoot, this.text, this.words, heard);
    this.ready.learn(this.schema, this.parameters);
    this.toggleAttribute('ready', true);
    this.dispatchEvent(new CustomEvent('cypher-ready'));
  }

  private written(): string {
    return this.ready?.text ?? this.text;
  }

  private cursor(): number {
    return this.ready?.cursor ?? this.text.length;
  }

  private rest(): void {
    window.clearTimeout(this.pause);
    this.pause = window.setTimeout(() => this.tellWritten(), PAUSE_MS);
  }

  private tellWritten(): void {
    window.clearTimeout(this.pause);
    const text = this.written();
    this.send<Written>('cypher-written', { text, statement: statementAt(text, this.cursor())?.text ?? '' });
  }

  private send<T>(type: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(type, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cypher-editor': CypherEditor;
  }
}

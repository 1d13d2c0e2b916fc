import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { commandAt, isPressed, matching, type CommandLine, type RunRequest } from './commands';
import { styles } from './styles';

/** What the palette itself says, in the language of the page. */
export interface PaletteWords {
  readonly palette: string;
  readonly placeholder: string;
  readonly nothing: string;
  readonly help: string;
  readonly close: string;
}

const PALETTE = 'Ctrl+K';
const HELP = '?';

/**
 * The commands of a page: hears their keys, lets one choose by a few letters (Ctrl+K), and lists all keys (?).
 *
 * Event: `command-run`.
 */
@customElement('command-palette')
export class CommandPalette extends LitElement {
  static override styles = styles;

  @state() private lines: readonly CommandLine[] = [];
  @state() private words: PaletteWords = { palette: '', placeholder: '', nothing: '', help: '', close: '' };
  @state() private letters = '';
  @state() private at = 0;

  @query('.palette') private readonly palette!: HTMLDialogElement;
  @query('.help') private readonly help!: HTMLDialogElement;
  @query('input') private readonly field!: HTMLInputElement;

  private readonly pressed = (event: KeyboardEvent): void => this.hear(event);

  show(lines: readonly CommandLine[], words: PaletteWords): void {
    this.lines = lines;
    this.words = words;
  }

  openPalette(): void {
    this.letters = '';
    this.at = 0;
    this.field.value = '';
    this.palette.showModal();
    this.field.focus();
  }

  openHelp(): void {
    this.help.showModal();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.pressed);
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const hits = matching(this.lines, this.letters);
    return html`<dialog class="palette" aria-label=${words.palette} @click=${closeOutside}>
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="hits"
          aria-autocomplete="list"
          aria-activedescendant=${hits.length === 0 ? nothing : `hit-${this.at}`}
          aria-label=${words.placeholder}
          placeholder=${words.placeholder}
          autocomplete="off"
          spellcheck="false"
          @input=${() => this.typed()}
          @keydown=${(event: KeyboardEvent) => this.choose(event, hits)}
        />
        <div id="hits" role="listbox" aria-label=${words.palette}>
          ${hits.map((line, place) => this.hit(line, place))}
        </div>
        <p role="status">${hits.length === 0 ? words.nothing : ''}</p>
      </dialog>
      <dialog class="help" aria-labelledby="help-title" @click=${closeOutside}>
        <header>
          <h2 id="help-title">${words.help}</h2>
          <button aria-label=${words.close} title=${words.close} @click=${() => this.help.close()}>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M5.5 5.5l9 9M14.5 5.5l-9 9" /></svg>
          </button>
        </header>
        <div class="groups" tabindex="0" role="group" aria-labelledby="help-title">${this.groups()}</div>
      </dialog>`;
  }

  private hit(line: number, place: number): TemplateResult {
    const command = this.lines[line];
    return html`<div
      id="hit-${place}"
      role="option"
      aria-selected=${place === this.at ? 'true' : 'false'}
      @pointermove=${() => (this.at = place)}
      @click=${() => this.run(line)}
    >
      <span>${command?.name}</span> ${keysOf(command?.keys ?? [])}
    </div>`;
  }

  private groups(): TemplateResult[] {
    const known = this.lines.filter((line) => line.keys.length > 0);
    return [...new Set(known.map((line) => line.group))].map(
      (group) =>
        html`<section>
          <h3>${group}</h3>
          <dl>
            ${known
              .filter((line) => line.group === group)
              .map(
                (line) =>
                  html`<div>
                    <dt>${line.name}</dt>
                    <dd>${keysOf(line.keys)}</dd>
                  </div>`,
              )}
          </dl>
        </section>`,
    );
  }

  private typed(): void {
    this.letters = this.field.value;
    this.at = 0;
  }

  private choose(event: KeyboardEvent, hits: readonly number[]): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = hits[this.at];
    if (step !== undefined) {
      this.at = hits.length === 0 ? 0 : (this.at + step + hits.length) % hits.length;
    } else if (event.key === 'Enter' && chosen !== undefined) {
      this.run(chosen);
    } else {
      return;
    }
    event.preventDefault();
  }

  private run(at: number): void {
    this.palette.close();
    this.dispatchEvent(new CustomEvent<RunRequest>('command-run', { detail: { at } }));
  }

  private hear(event: KeyboardEvent): void {
    const path = event.composedPath().filter((one) => one instanceof Element);
    const inField = path[0]?.matches('input, textarea, select, [contenteditable]') === true;
    const inDialog = path.some((one) => one.matches('dialog[open], [role="dialog"]'));
    if (event.defaultPrevented || event.repeat || inDialog) {
      return;
    }
    const at = commandAt(this.lines, event, inField);
    if (isPressed(PALETTE, event, inField)) {
      this.openPalette();
    } else if (isPressed(HELP, event, inField)) {
      this.openHelp();
    } else if (at >= 0) {
      this.dispatchEvent(new CustomEvent<RunRequest>('command-run', { detail: { at } }));
    } else {
      return;
    }
    event.preventDefault();
  }
}

function keysOf(keys: readonly string[]): TemplateResult {
  return html`<span class="keys">${keys.map((one) => html`<kbd>${one}</kbd>`)}</span>`;
}

/** A click on what is behind a dialog comes to the dialog itself. */
function closeOutside(event: MouseEvent): void {
  if (event.target === event.currentTarget) {
    (event.currentTarget as HTMLDialogElement).close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'command-palette': CommandPalette;
  }
}

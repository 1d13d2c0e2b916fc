import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import {
  canvasChange as checkedChange,
  expansionOffer as checkedOffer,
  language as checkedLanguage,
  selection as checkedSelection,
  vocabulary as checkedVocabulary,
} from './checks';
import type { Size } from './camera';
import type { Box, Point } from './geometry';
import { listen } from './gestures';
import { commandOf, type Command } from './keys';
import type { LayoutAnswer } from './layout';
import { LayoutThread } from './layout-thread';
import { legend } from './legend';
import { MENU_WIDTH, menu } from './menu';
import type {
  CanvasChange,
  ExpandRequest,
  ExpansionOffer,
  HideRequest,
  Language,
  OpenRequest,
  Selection,
  Snapshot,
  Vocabulary,
} from './messages';
import { EMPTY, applied, bestConnected, edgesOf, type Picture } from './picture';
import { Scene } from './scene';
import { NOTHING, chosen, isEmpty, remaining, sameSelection, type Kind } from './selection';
import type { Sheet } from './spacing';
import { styles } from './styles';
import { readTheme, saysDark, watchTheme, type Theme } from './theme';
import { tools } from './tools';
import type { Hover, Place, View } from './view';
import { cycled, step, type Focus } from './walk';
import { EMPTY_VOCABULARY, Speaker } from './words';

const NO_THEME_YET = 'Theme is read when the element is connected';

/**
 * The graph on its paper: draws what the server sends, and sends back what is meant by gestures and keys.
 *
 * Events: `canvas-select`, `canvas-open`, `canvas-expand`, `canvas-hide`; their details are in `messages.ts`.
 */
@customElement('graph-canvas')
export class GraphCanvas extends LitElement {
  static override styles = styles;

  @state() private picture: Picture = EMPTY;
  @state() private selection: Selection = NOTHING;
  @state() private focused: Focus | null = null;
  @state() private hover: Hover | null = null;
  @state() private pointer: Point = { x: 0, y: 0 };
  @state() private offered: ExpansionOffer | null = null;
  @state() private speaker = new Speaker('en', EMPTY_VOCABULARY);
  @state() private locked = false;
  @state() private hasKeyboard = false;
  @state() private busy = false;
  @state() private broken = false;
  @state() private spoken = '';
  @state() private dragging = false;

  @query('.stage') private readonly stage!: HTMLElement;
  @query('.surface') private readonly surface!: HTMLElement;
  @query('.probe') private readonly probe!: HTMLElement;

  private vocabularyNow: Vocabulary = EMPTY_VOCABULARY;
  private places: ReadonlyMap<string, Place> = new Map();
  private origin: string | null = null;
  private theme: Theme | null = null;
  private scene: Scene | null = null;
  private sheet: Sheet | null = null;
  private readonly layout = new LayoutThread();
  private readonly motion = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly resizing = new ResizeObserver(() => this.resized());
  private stopWatching: () => void = () => undefined;

  /** Adds, brings up to date and takes off. */
  apply(change: CanvasChange): void {
    const checked = checkedChange(change);
    this.show(applied(this.picture, checked), checked.origin);
  }

  /** Replaces everything; what stays keeps its place. */
  reset(change: CanvasChange): void {
    const checked = checkedChange(change);
    this.show(applied(EMPTY, checked), checked.origin);
  }

  /** Selects without saying so to the server, which has said it. */
  select(selection: Selection): void {
    this.selection = remaining(checkedSelection(selection), this.picture);
    const [node] = this.selection.nodes;
    if (node !== undefined) {
      this.focused = { node, edge: null };
      this.scene?.reveal(node);
    }
  }

  /** Offers the neighbours of a node as a menu beside it. */
  offer(offer: ExpansionOffer): void {
    this.offered = checkedOffer(offer);
    this.hover = null;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.menu button')?.focus());
  }

  vocabulary(vocabulary: Vocabulary): void {
    this.vocabularyNow = checkedVocabulary(vocabulary);
    this.speaker = new Speaker(this.speaker.language, this.vocabularyNow);
  }

  language(language: Language): void {
    this.speaker = new Speaker(checkedLanguage(language), this.vocabularyNow);
  }

  /** What is drawn now, places in CSS pixels from the element's upper left corner. */
  snapshot(): Snapshot {
    const { picture, speaker } = this;
    return {
      nodes: [...picture.nodes.values()].flatMap((node) => {
        const at = this.scene?.onScreen(node.key) ?? null;
        const pinned = this.places.get(node.key)?.pinned ?? false;
        return at === null ? [] : [{ key: node.key, label: speaker.caption(node), type: node.type, ...at, pinned }];
      }),
      edges: [...picture.edges.values()].map(({ key, source, target, relation, says, status }) => ({
        key,
        source,
        target,
        type: relation,
        count: says,
        status,
      })),
      selection: this.selection,
      layout: this.busy || this.scene?.isMoving() === true ? 'running' : 'still',
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopWatching = watchTheme(() => this.dress());
    if (this.hasUpdated) {
      void this.updateComplete.then(() => this.open());
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  protected override firstUpdated(): void {
    this.open();
  }

  protected override updated(changed: PropertyValues): void {
    const drawn = ['picture', 'selection', 'focused', 'hover', 'speaker', 'hasKeyboard'];
    if (drawn.some((name) => changed.has(name))) {
      this.scene?.block(this.obstacles());
      this.draw(false);
    }
  }

  protected override render(): TemplateResult {
    const { speaker, picture } = this;
    const stageClasses = ['stage', ...(this.hover === null ? [] : ['over']), ...(this.dragging ? ['dragging'] : [])];
    return html`<span class="probe" hidden></span>
      <div
        class=${stageClasses.join(' ')}
        tabindex="0"
        role="application"
        aria-label=${speaker.phrase('canvas')}
        aria-describedby="help"
        @keydown=${this.keyPressed}
        @focus=${() => (this.hasKeyboard = this.stage.matches(':focus-visible'))}
        @blur=${() => (this.hasKeyboard = false)}
        @pointerdown=${() => (this.hasKeyboard = false)}
      >
        <div class="surface"></div>
      </div>
      ${this.busy ? html`<div class="waiting"></div>` : nothing}
      ${this.broken ? html`<p class="broken" role="alert">${speaker.phrase('noWebGl')}</p>` : nothing}
      ${legend(picture, speaker)}
      ${tools(speaker, this.locked, {
        zoom: (by) => this.scene?.zoom(by === 'in' ? 1.3 : 1 / 1.3),
        fit: () => this.scene?.fit(true),
        arrange: () => this.arrange(),
        lock: () => (this.locked = !this.locked),
      })}
      ${this.tooltip()} ${this.menu()}
      <div id="help" class="spoken">${speaker.phrase('canvasHelp')}</div>
      <div class="spoken" role="status" aria-live="polite">${this.spoken}</div>`;
  }

  private tooltip(): TemplateResult | typeof nothing {
    const { hover, picture, speaker } = this;
    const node = hover?.kind === 'node' ? picture.nodes.get(hover.key) : undefined;
    const edge = hover?.kind === 'edge' ? picture.edges.get(hover.key) : undefined;
    const left = Math.max(8, Math.min(this.pointer.x + 14, this.clientWidth - 240));
    const top = Math.max(8, Math.min(this.pointer.y + 18, this.clientHeight - 64));
    const position = `left: ${left}px; top: ${top}px`;
    if (node !== undefined) {
      return html`<div class="floating tooltip" style=${position} aria-hidden="true">
        <b>${speaker.caption(node)}</b><span>${speaker.type(node.type)}</span>
      </div>`;
    }
    return edge === undefined
      ? nothing
      : html`<div class="floating tooltip" style=${position} aria-hidden="true">
          <b class="constant">${edge.relation}</b><span>${speaker.support(edge)}</span>
        </div>`;
  }

  private menu(): TemplateResult | typeof nothing {
    const { offered } = this;
    const node = offered === null ? undefined : this.picture.nodes.get(offered.key);
    if (offered === null || node === undefined) {
      return nothing;
    }
    const at = this.scene?.onScreen(node.key) ?? { x: 0, y: 0 };
    const beside = (this.scene?.radiusOnScreen(node.key) ?? 0) + 12;
    const right = at.x + beside;
    const left = right + MENU_WIDTH + 8 <= this.clientWidth ? right : Math.max(8, at.x - beside - MENU_WIDTH);
    const height = Math.min(360, 110 + offered.counts.length * 29);
    const top = Math.max(12, Math.min(at.y - 24, this.clientHeight - height - 12));
    return menu(offered, node, { x: left, y: top }, this.speaker, {
      choose: (request) => {
        this.closeMenu();
        this.say<ExpandRequest>('canvas-expand', request);
      },
      close: () => this.closeMenu(),
    });
  }

  private closeMenu(): void {
    this.offered = null;
    this.stage.focus();
  }

  private open(): void {
    if (!this.isConnected || this.scene !== null) {
      return;
    }
    this.resizing.observe(this);
    this.readLook();
    if (!hasWebGl()) {
      this.broken = true;
      return;
    }
    try {
      this.scene = new Scene(this.surface, this.view(), () => this.motion.matches);
    } catch (error) {
      console.error('The graph cannot be drawn', error);
      this.broken = true;
      return;
    }
    this.broken = false;
    listen(this.scene, {
      select: (kind, key, adding) => this.choose(kind, key, adding),
      clear: () => this.clear(),
      open: (key) => this.say<OpenRequest>('canvas-open', { key }),
      hover: (hover, at) => {
        this.hover = this.offered === null ? hover : null;
        this.pointer = { x: at.x, y: at.y };
      },
      mayDrag: () => !this.locked,
      drag: (key, to) => {
        this.dragging = true;
        this.hover = null;
        this.places = new Map(this.places).set(key, { ...to, pinned: true });
        this.draw(false);
      },
      dropped: () => (this.dragging = false),
    });
    void document.fonts.ready.then(() => this.scene?.fontsCame());
    this.scene.fit(false);
    this.placeNew();
  }

  private close(): void {
    this.resizing.disconnect();
    this.stopWatching();
    this.layout.stop();
    this.busy = false;
    this.scene?.kill();
    this.scene = null;
  }

  private resized(): void {
    this.scene?.block(this.obstacles());
    this.scene?.resized();
    this.placeNew();
  }

  private dress(): void {
    if (this.scene !== null) {
      this.readLook();
      this.draw(false);
    }
  }

  private readLook(): void {
    const dark = saysDark();
    this.style.colorScheme = dark === null ? '' : dark ? 'dark' : 'light';
    this.theme = readTheme(this.probe);
  }

  private view(): View {
    if (this.theme === null) {
      throw new Error(NO_THEME_YET);
    }
    const { picture, places, selection, hover, theme, speaker } = this;
    return { picture, places, selection, hover, theme, speaker, focus: this.hasKeyboard ? this.focused : null };
  }

  private draw(animated: boolean): void {
    this.scene?.draw(this.view(), { origin: this.origin, animated });
  }

  private show(picture: Picture, origin: string | null): void {
    this.picture = picture;
    this.origin = origin;
    this.places = new Map([...this.places].filter(([key]) => picture.nodes.has(key)));
    this.selection = remaining(this.selection, picture);
    this.hover = null;
    if (this.focused !== null && !picture.nodes.has(this.focused.node)) {
      this.focused = null;
    } else if (this.focused?.edge !== null && !picture.edges.has(this.focused?.edge ?? '')) {
      this.focused = this.focused === null ? null : { node: this.focused.node, edge: null };
    }
    if (this.offered !== null && !picture.nodes.has(this.offered.key)) {
      this.offered = null;
    }
    this.placeNew();
  }

  /** Asks the layout for places of nodes that have none. */
  private placeNew(): void {
    if ([...this.picture.nodes.keys()].some((key) => !this.places.has(key))) {
      this.layOut((key) => this.places.has(key));
    }
  }

  /** Lays out everything anew but what was pinned by hand. */
  private arrange(): void {
    this.layOut((key) => this.places.get(key)?.pinned === true);
  }

  private layOut(fixed: (key: string) => boolean): void {
    const { scene, clientWidth: width, clientHeight: height } = this;
    if (scene === null || width === 0 || height === 0) {
      return;
    }
    this.busy = true;
    void this.updateComplete.then(() => {
      if (this.scene === scene) {
        this.askLayout(scene, { width, height }, fixed);
      }
    });
  }

  /** Asks once the legend has its size, since nothing shall lie beneath it. */
  private askLayout(scene: Scene, { width, height }: Size, fixed: (key: string) => boolean): void {
    this.draw(false);
    const bodies = scene.bodies(fixed);
    const whole = bodies.every((body) => !body.fixed);
    this.layout.ask(
      {
        bodies,
        links: [...this.picture.edges.values()].map(({ source, target }) => ({ source, target })),
        placed: [...this.places].filter(([key]) => fixed(key)).map(([key, { x, y }]) => [key, { x, y }] as const),
        origin: this.origin,
        sheet: whole || this.sheet === null ? { width, height, obstacles: this.obstacles() } : this.sheet,
      },
      (answer) => this.laidOut(answer, whole),
    );
  }

  private laidOut(answer: LayoutAnswer, whole: boolean): void {
    const { scene } = this;
    if (scene === null) {
      return;
    }
    this.busy = false;
    const first = this.places.size === 0;
    this.places = new Map(
      answer.places
        .filter(([key]) => this.picture.nodes.has(key))
        .map(([key, { x, y }]) => [key, { x, y, pinned: this.places.get(key)?.pinned ?? false }]),
    );
    this.draw(!first);
    if (whole) {
      this.sheet = answer.sheet;
      scene.fillSheet({ left: 0, right: answer.sheet.width, top: 0, bottom: answer.sheet.height });
      scene.fit(!first);
    } else {
      scene.bringIntoSight(true);
    }
    this.placeNew();
  }

  /** What floats over the paper, so that the first layout leaves it free. */
  private obstacles(): Box[] {
    const origin = this.getBoundingClientRect();
    return [...this.renderRoot.querySelectorAll('.legend, .tools')].flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const x = left - origin.left + width / 2;
      const y = top - origin.top + height / 2;
      return width === 0 ? [] : [{ x, y, width: width + 8, height: height + 8 }];
    });
  }

  private choose(kind: Kind, key: string, adding: boolean): void {
    this.offered = null;
    if (kind === 'nodes') {
      this.focused = { node: key, edge: null };
    } else {
      const edge = this.picture.edges.get(key);
      this.focused = edge === undefined ? this.focused : { node: edge.source, edge: key };
    }
    this.tell(chosen(this.selection, kind, key, adding));
  }

  private clear(): void {
    this.offered = null;
    if (!isEmpty(this.selection)) {
      this.tell(NOTHING);
    }
  }

  private tell(selection: Selection): void {
    const changed = !sameSelection(selection, this.selection);
    this.selection = selection;
    if (changed) {
      this.say<Selection>('canvas-select', selection);
    }
  }

  private say<T>(type: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(type, { detail, bubbles: true, composed: true }));
  }

  private keyPressed(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (command !== null) {
      this.hasKeyboard = true;
      event.preventDefault();
      event.stopPropagation();
      this.obey(command);
    }
  }

  private obey(command: Command): void {
    switch (command.kind) {
      case 'walk': {
        const from = this.focused?.node ?? null;
        const to =
          from === null ? bestConnected(this.picture) : step(this.picture, this.places, from, command.heading);
        this.moveTo({ node: to ?? from, edge: null });
        break;
      }
      case 'edge': {
        const node = this.focused?.node ?? bestConnected(this.picture);
        const keys = node === null ? [] : edgesOf(this.picture, node).map((edge) => edge.key);
        this.moveTo({ node, edge: cycled(keys, this.focused?.edge ?? null, command.by) });
        break;
      }
      case 'select':
        if (this.focused !== null) {
          const { node, edge } = this.focused;
          this.tell(chosen(this.selection, edge === null ? 'nodes' : 'edges', edge ?? node, command.adding));
        }
        break;
      case 'open':
        if (this.focused !== null) {
          this.say<OpenRequest>('canvas-open', { key: this.focused.node });
        }
        break;
      case 'hide': {
        const { nodes } = this.selection;
        const focused = this.focused?.node;
        const keys = focused === undefined || nodes.includes(focused) ? nodes : [focused];
        if (keys.length > 0) {
          this.say<HideRequest>('canvas-hide', { keys: [...keys] });
        }
        break;
      }
      case 'fit':
        this.scene?.fit(true);
        break;
      case 'zoom':
        this.scene?.zoom(command.by === 'in' ? 1.3 : 1 / 1.3);
        break;
      case 'clear':
        if (this.focused !== null && this.focused.edge !== null) {
          this.focused = { node: this.focused.node, edge: null };
        }
        this.clear();
        this.spoken = this.speaker.phrase('cleared');
        break;
    }
  }

  private moveTo(next: { node: string | null; edge: string | null }): void {
    if (next.node === null) {
      return;
    }
    this.focused = { node: next.node, edge: next.edge };
    this.scene?.reveal(next.node);
    const node = this.picture.nodes.get(next.node);
    const edge = next.edge === null ? undefined : this.picture.edges.get(next.edge);
    const source = edge === undefined ? undefined : this.picture.nodes.get(edge.source);
    const target = edge === undefined ? undefined : this.picture.nodes.get(edge.target);
    if (edge !== undefined && source !== undefined && target !== undefined) {
      this.spoken = this.speaker.describeEdge(edge, source, target);
    } else if (node !== undefined) {
      this.spoken = this.speaker.describeNode(node);
    }
  }
}

function hasWebGl(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

declare global {
  interface HTMLElementTagNameMap {
    'graph-canvas': GraphCanvas;
  }
}

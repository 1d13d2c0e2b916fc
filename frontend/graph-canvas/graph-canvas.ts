import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { isSymmetric } from './appearance';
import type { LayoutKind } from './arrangements';
import type { LayoutAnswer } from './arranging';
import { actionsOn, meant, type Deed, type Target } from './actions';
import { beside, type Covered, type Extent, type Size } from './camera';
import { download, pngOf } from './bitmap';
import * as checked from './checks';
import { contextMenu } from './context-menu';
import { inPeriod, statusTurned, typeTurned } from './filter';
import { found, stepped } from './find';
import type { Box, Point } from './geometry';
import { listen } from './gestures';
import { commandOf, strokeOf, type Command } from './keys';
import { CANVAS_STORE, STORE, arrangementOf, canvasKept, kept, put, recalled, theirs } from './keeping';
import { legend, type Chosen, type Entry } from './legend';
import { PLAIN, type Manner } from './manner';
import {
  LAYOUTS_STORE,
  differs,
  insteadOf,
  laidAs,
  layFrom,
  layOf,
  layoutsKept,
  layoutsRecalled,
  nextNumber,
  partOf,
  remembered,
  type Lay,
  type Layouts,
  type Outlook,
} from './layouts';
import { layoutPhrase, mannerMenu } from './manner-menu';
import { communitiesOf, measuresOf, membersOf, toldBy, type Measures } from './measures';
import { menu } from './menu';
import type {
  Arrangement,
  CanvasChange,
  Drawings,
  ExpandRequest,
  ExpansionOffer,
  Filter,
  Found,
  Highlight,
  Language,
  Layout,
  Measured,
  OpenRequest,
  PinRequest,
  Selection,
  Snapshot,
  Vocabulary,
} from './messages';
import { Minimap } from './minimap';
import { EMPTY, applied, type Picture } from './picture';
import { contextPlace, menuPlace } from './places';
import { startingPoints } from './placing';
import { Scene } from './scene';
import { allOf, allOfStatus, sameSelection } from './selection';
import type { Sheet } from './spacing';
import {
  BLANK,
  arrangedAnew,
  clickedBeside,
  clicked,
  dragged,
  fannedOut,
  fannedPairs,
  filtered,
  hasUnplaced,
  hovered,
  highlighted,
  isPinned,
  laidOut,
  menuOpened,
  obeyed,
  pinning,
  pointedAt,
  selected,
  shown,
  type CanvasState,
} from './state';
import { styles } from './styles';
import { svgOf } from './svg';
import { readTheme, saysDark, watchTheme, type Theme } from './theme';
import { tools } from './tools';
import { layoutThread, measureThread } from './threads';
import { tooltip } from './tooltip';
import type { View } from './view';
import { EMPTY_VOCABULARY, Nameless, Speaker } from './words';

const ZOOM = 1.3;

/** On a canvas narrower than this, in CSS pixels, the legend is folded until somebody opens it. */
const NARROW = 600;

/**
 * The graph on its paper: draws what the server sends, and sends back what is meant by gestures and keys.
 *
 * Events: `canvas-select`, `canvas-open`, `canvas-expand`, `canvas-collapse`, `canvas-pin`, `canvas-path`, `canvas-hide`,
 * `canvas-hide-others`, `canvas-arranged`, `canvas-filter`, `canvas-find`, `canvas-found`; their details are in `messages.ts`.
 */
@customElement('graph-canvas')
export class GraphCanvas extends LitElement {
  static override styles = styles;

  /** Whether it is shown to an audience: without tools, and without the keys that the page has for itself. */
  @property({ type: Boolean }) presenting = false;
  /** Whether the names of nodes are hidden. */
  @property({ type: Boolean }) nameless = false;
  /** Tells who has it there, and of which database it is. */
  @property() whose = '';

  @state() private now: CanvasState = BLANK;
  @state() private speaker = new Speaker('en', EMPTY_VOCABULARY);
  @state() private pointer: Point = { x: 0, y: 0 };
  @state() private locked = false;
  @state() private hasKeyboard = false;
  @state() private dragging = false;
  @state() private busy = false;
  @state() private manner: Manner = PLAIN;
  @state() private choosing = false;
  @state() private measures: Measures | null = null;
  @state() private broken = false;
  @state() private spoken = '';
  @state() private legendOpen = true;
  @state() private legendRow: string | null = null;

  @query('.stage') private readonly stage!: HTMLElement;
  @query('.surface') private readonly surface!: HTMLElement;
  @query('.probe') private readonly probe!: HTMLElement;

  private words: Vocabulary = EMPTY_VOCABULARY;
  private theme: Theme | null = null;
  private scene: Scene | null = null;
  private sheet: Sheet | null = null;
  private readonly layout = layoutThread();
  private layouts: Layouts = new Map();
  /** Where the node that a hand is moving was, if that is pinned. */
  private lifted: Lay | null = null;
  private asking: ReturnType<typeof setTimeout> | undefined;
  private readonly measuring = measureThread();
  private measured: Picture | null = null;
  private timed: { readonly of: Picture; readonly filter: Filter; readonly picture: Picture } | null = null;
  private readonly minimap = new Minimap();
  private readonly stillness = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly resizing = new ResizeObserver(() => this.resized());
  private readonly fontsCame = (): void => this.scene?.fontsCame();
  private readonly keep = (): void => {
    if (!this.presenting) {
      const arrangement = this.arrangement();
      sessionStorage.setItem(STORE, kept({ arrangement, sheet: this.sheet, locked: this.locked }));
      sessionStorage.setItem(LAYOUTS_STORE, layoutsKept(this.layouts));
      sessionStorage.setItem(CANVAS_STORE, canvasKept(this.now, arrangement, this.whose));
    }
  };
  /** What was on the canvas when this page was left. */
  private left = '';
  private stopWatching: () => void = () => undefined;
  /** Where to look as soon as there is a picture: at a part of the paper, or at all of it. */
  private looking: { readonly at: Extent | null; readonly animated?: boolean } | null = { at: null };

  /** Adds, brings up to date and takes off. */
  apply(change: CanvasChange): void {
    const wanted = checked.canvasChange(change);
    const next = shown(this.now, applied(this.now.picture, wanted), wanted.origin);
    if (wanted.layout === null) {
      this.show(next, wanted.origin !== null);
    } else {
      this.turnLayout(wanted.layout, next);
    }
  }

  /** Replaces everything; what stays keeps its place. */
  reset(change: CanvasChange): void {
    const wanted = checked.canvasChange(change);
    this.show(shown(this.now, applied(EMPTY, wanted), wanted.origin));
  }

  /** Hides by other rules than before. */
  filter(filter: Filter, unfit: string[]): void {
    this.show(filtered(this.now, checked.filter(filter), new Set(checked.keys(unfit))));
  }

  /** Marks what of the picture has a name with this text in it, and goes to the first; with none it marks nothing. */
  find(text: string): void {
    this.now = { ...this.now, finding: found(text, this.now.seen) };
    this.lookAtHit();
  }

  findNext(by: 1 | -1): void {
    this.now = { ...this.now, finding: stepped(this.now.finding, by) };
    this.lookAtHit();
  }

  /** Selects all that was found. */
  selectFound(): void {
    this.change({ ...this.now, selection: { nodes: [...this.now.finding.hits], edges: [] } });
  }

  /** Does what a key does here, written as "F" or "Shift+H". */
  press(key: string): void {
    const command = commandOf(strokeOf(key));
    if (command !== null) {
      this.obey(command);
    }
  }

  /** Selects without saying so to the server, which has said it. */
  select(selection: Selection): void {
    this.now = selected(this.now, checked.selection(selection));
    const [node] = this.now.selection.nodes;
    const edge = this.now.picture.edges.get(this.now.selection.edges[0] ?? '');
    if (node === undefined && edge !== undefined && this.covered().below > 0) {
      this.scene?.showNew(new Set([edge.source, edge.target]), null);
    }
    if (node !== undefined) {
      this.scene?.reveal(node);
    }
  }

  /** Offers the neighbours of a node as a menu beside it. */
  offer(offer: ExpansionOffer): void {
    this.now = { ...this.now, offer: checked.expansionOffer(offer), hover: null };
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.menu button')?.focus());
  }

  /** Has some nodes and edges stand out, until nothing does or something else is selected by hand. */
  highlight(highlight: Highlight): void {
    this.now = highlighted(this.now, checked.highlight(highlight));
  }

  vocabulary(vocabulary: Vocabulary): void {
    this.words = checked.vocabulary(vocabulary);
    this.speaker = this.speakerOf(this.speaker.language);
  }

  language(language: Language): void {
    this.speaker = this.speakerOf(checked.language(language));
  }

  /** Lays everything out anew but what a hand has placed. */
  arrange(layout: LayoutKind = this.manner.layout): void {
    const replaced = this.manner.layout;
    this.manner = { ...this.manner, layout };
    if (!this.locked) {
      this.layOut(layout, (key) => isPinned(this.now, key), replaced);
      this.spoken = this.speaker.phrase(layoutPhrase(layout));
    }
  }

  /** Ends a layout where it is; what it was to place is put beside its neighbours. */
  stop(): void {
    this.layout.stop();
    this.busy = false;
    const { picture, places, origin } = this.now;
    const fresh = startingPoints([...picture.nodes.keys()], [...picture.edges.values()], places, origin);
    this.now = laidOut(this.now, [...fresh]);
    this.scene?.bringIntoSight(false);
    this.spoken = this.speaker.phrase('stopped');
  }

  /** Where everything is. */
  arrangement(): Arrangement {
    return arrangementOf(this.now, this.manner, this.scene?.chosenSight() ?? null);
  }

  /**
   * What was on the canvas when this page was left, for a server that knows it no more; empty where nothing was.
   *
   * @param onReload whether it counts only where the page is loaded again
   */
  lastSeen(onReload: boolean): string {
    const [entry] = performance.getEntriesByType('navigation');
    const isReload = entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
    return isReload || !onReload ? theirs(this.left, this.whose) : '';
  }

  /** What sizes and colours tell of nodes. */
  measurements(): Measured {
    return toldBy(this.measures, this.manner);
  }

  /** Puts nodes where they are to be, those that are still to come as soon as they do. */
  place(arrangement: Arrangement): void {
    const wanted = checked.arrangement(arrangement);
    this.layout.stop();
    this.busy = false;
    this.now = put(this.now, wanted);
    this.manner = wanted.manner;
    this.looking = { at: wanted.sight };
  }

  /** Puts nodes where an arrangement has them as soon as a change of that number comes, and back when it is taken back. */
  lay(arrangement: Arrangement, layout: Layout): void {
    const wanted = layFrom(this.now, checked.arrangement(arrangement));
    this.layouts = remembered(this.layouts, checked.layout(layout).number, wanted);
  }

  /** Gives the picture away as a file, at twice its size where it is a bitmap. */
  async download(kind: 'png' | 'svg', title: string, name: string): Promise<void> {
    if (this.scene !== null) {
      await document.fonts.ready;
      const figure = this.scene.figure();
      const svg = (): Blob => new Blob([svgOf(figure, title, this.speaker.language)], { type: 'image/svg+xml' });
      download(kind === 'png' ? await pngOf(figure, 2) : svg(), name);
    }
  }

  /** The picture as SVG in light colours, in each language, with the names of nodes and without. */
  async drawings(title: string): Promise<Drawings> {
    await this.updateComplete;
    while (this.busy || hasUnplaced(this.now)) {
      await new Promise((resume) => setTimeout(resume, 50));
    }
    await document.fonts.ready;
    const drawn = (speaker: Speaker): string =>
      this.scene === null ? '' : svgOf(this.scene.pageFigure({ speaker, theme: this.lightTheme() }), title, speaker.language);
    return {
      en: drawn(new Speaker('en', this.words)),
      id: drawn(new Speaker('id', this.words)),
      nameless: { en: drawn(new Nameless('en', this.words)), id: drawn(new Nameless('id', this.words)) },
    };
  }

  /** What is drawn now. */
  snapshot(): Snapshot {
    const { seen: picture, selection } = this.now;
    return {
      nodes: [...picture.nodes.values()].flatMap((node) => {
        const at = this.scene?.onScreen(node.key) ?? null;
        const { key, type } = node;
        return at === null
          ? []
          : [{ key, label: this.speaker.caption(node), type, ...at, pinned: isPinned(this.now, key) }];
      }),
      edges: [...picture.edges.values()].map(({ key, source, target, relation, says, denies, status }) => {
        return { key, source, target, type: relation, count: says + denies, status };
      }),
      selection,
      layout: this.busy || this.scene?.isMoving() === true ? 'running' : 'still',
    };
  }

  /** The keyboard goes to the drawing. */
  override focus(options?: FocusOptions): void {
    this.stage.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.keep);
    const before = this.presenting ? null : recalled(sessionStorage.getItem(STORE));
    if (before !== null && this.now.picture.nodes.size === 0) {
      this.left = sessionStorage.getItem(CANVAS_STORE) ?? '';
      this.place(before.arrangement);
      this.locked = before.locked;
      this.sheet = before.sheet === null ? null : { ...before.sheet, obstacles: [] };
      this.layouts = layoutsRecalled(sessionStorage.getItem(LAYOUTS_STORE));
    }
    this.stopWatching = watchTheme(() => this.dress());
    if (this.hasUpdated) {
      void this.updateComplete.then(() => this.open());
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.keep);
    this.keep();
    this.close();
  }

  protected override firstUpdated(): void {
    this.legendOpen = this.presenting || this.clientWidth === 0 || this.clientWidth >= NARROW;
    this.open();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('nameless')) {
      this.speaker = this.speakerOf(this.speaker.language);
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (['now', 'speaker', 'hasKeyboard', 'manner', 'measures'].some((name) => changed.has(name))) {
      this.measure();
      if (changed.has('now') && this.awaitsPlaces(changed.get('now') as CanvasState | undefined)) {
        return;
      }
      this.keepClear();
      this.draw(false);
    }
  }

  /** Whether the picture has just changed and its new nodes have no places yet: they are drawn once they have. */
  private awaitsPlaces(before: CanvasState | undefined): boolean {
    return before?.picture !== this.now.picture && this.busy && hasUnplaced(this.now);
  }

  protected override render(): TemplateResult {
    const { speaker, now, locked, busy, choosing } = this;
    const classes = ['stage', now.hover === null ? '' : 'over', this.dragging ? 'dragging' : ''].join(' ');
    return html`<span class="probe" hidden></span>
      <div
        class=${classes}
        tabindex=${this.presenting ? -1 : 0}
        role=${this.presenting ? 'img' : 'application'}
        aria-label=${speaker.phrase('canvas')}
        aria-describedby=${this.presenting ? nothing : 'help'}
        @keydown=${this.keyPressed}
        @focus=${() => (this.hasKeyboard = this.stage.matches(':focus-visible'))}
        @blur=${() => (this.hasKeyboard = false)}
        @pointerdown=${() => (this.hasKeyboard = false)}
      >
        <div class="surface"></div>
      </div>
      ${busy ? html`<div class="waiting"></div>` : nothing}
      ${this.broken ? html`<p class="broken" role="alert">${speaker.phrase('noWebGl')}</p>` : nothing}
      ${this.legend()}
      ${this.presenting
        ? nothing
        : tools(speaker, { locked, busy, choosing }, {
            zoom: (by) => this.zoom(by),
            fit: () => this.scene?.fit(true),
            arrange: () => this.arrange(),
            stop: () => this.stop(),
            lock: () => (this.locked = !this.locked),
            choose: () => this.openManner(!this.choosing),
          })}
      ${this.manner.minimap && !this.presenting ? this.overview() : nothing} ${choosing ? this.manners() : nothing}
      ${tooltip(now, speaker, this.pointer, this.room())} ${this.offered()}
      ${this.menuOn()}
      <div id="help" class="spoken">${speaker.phrase('canvasHelp')}</div>
      <div class="spoken" role="status" aria-live="polite">${this.spoken}</div>`;
  }

  private legend(): TemplateResult {
    const { picture, seen, filter } = this.now;
    const { speaker, measures, manner, legendOpen: isOpen, legendRow: row } = this;
    const isCommunal = manner.colouring === 'community' && measures !== null;
    const communities = isCommunal ? communitiesOf(measures, (key) => seen.nodes.has(key)) : [];
    return legend(
      { picture, timed: this.timedPicture(), seen, filter, speaker, isOpen, row, communities },
      {
        select: (chosen) => this.selectAll(chosen),
        hide: (entry) => this.turn(entry),
        go: (row) => (this.legendRow = row),
        fold: () => this.foldLegend(),
        leave: () => this.stage.focus(),
      },
    );
  }

  /** The whole picture in the period that is looked at, worked out once for each. */
  private timedPicture(): Picture {
    const { picture: of, filter } = this.now;
    if (this.timed?.of !== of || this.timed.filter !== filter) {
      this.timed = { of, filter, picture: inPeriod(filter.period, of) };
    }
    return this.timed.picture;
  }

  private foldLegend(): void {
    this.legendOpen = !this.legendOpen;
  }

  private selectAll(chosen: Chosen): void {
    this.change({ ...this.now, selection: this.selectionOf(chosen) });
  }

  private selectionOf(chosen: Chosen): Selection {
    const { seen } = this.now;
    switch (chosen.kind) {
      case 'type':
        return allOf(seen, chosen.name);
      case 'status':
        return allOfStatus(seen, chosen.name);
      case 'community': {
        const members = this.measures === null ? new Set<string>() : membersOf(this.measures, chosen.at);
        return { nodes: [...seen.nodes.keys()].filter((key) => members.has(key)), edges: [] };
      }
    }
  }

  /** At once, so that the next row that is turned, before the server has answered, adds to it. */
  private turn(entry: Entry): void {
    const { filter } = this.now;
    const turned = entry.kind === 'type' ? typeTurned(filter, entry.name) : statusTurned(filter, entry.name);
    this.show(filtered(this.now, turned));
    this.say<Filter>('canvas-filter', turned);
  }

  private tellFound(): void {
    const { hits, at } = this.now.finding;
    this.say<Found>('canvas-found', { hits: hits.length, at: at === null ? 0 : hits.indexOf(at) + 1 });
  }

  private lookAtHit(): void {
    const { finding, seen } = this.now;
    const { at } = finding;
    this.tellFound();
    if (at !== null) {
      this.now = { ...this.now, focus: { node: at, edge: null } };
      this.scene?.reveal(at);
      this.spoken = this.speaker.describeFocus(seen, { node: at, edge: null });
    }
  }

  private offered(): TemplateResult | typeof nothing {
    const { offer, seen: picture } = this.now;
    const node = offer === null ? undefined : picture.nodes.get(offer.key);
    const at = node === undefined ? null : (this.scene?.onScreen(node.key) ?? null);
    if (offer === null || node === undefined || at === null) {
      return nothing;
    }
    const beside = (this.scene?.radiusOnScreen(node.key) ?? 0) + 12;
    const place = menuPlace(at, beside, offer.counts.length, this.room());
    return menu(offer, node, place, this.speaker, {
      choose: (request) => {
        this.closeMenu();
        this.say<ExpandRequest>('canvas-expand', request);
      },
      close: () => this.closeMenu(),
    });
  }

  private menuOn(): TemplateResult | typeof nothing {
    const { menu: open } = this.now;
    if (open === null) {
      return nothing;
    }
    const actions = actionsOn(this.now, open.target);
    const place = contextPlace(open.at, actions.length, this.room());
    return contextMenu(actions, this.titleOf(open.target), place, this.speaker, {
      choose: (deed) => {
        this.closeMenu();
        this.act(deed);
      },
      close: () => this.closeMenu(),
    });
  }

  private titleOf(target: Target): string {
    const { picture } = this.now;
    if (target === null) {
      return this.speaker.phrase('canvas');
    }
    const keys = target.kind === 'node' ? meant(this.now, target.key) : [];
    return keys.length > 1
      ? this.speaker.nodes(keys.length)
      : this.speaker.nameOf(picture, target.kind === 'node' ? picture.nodes.get(target.key) : picture.edges.get(target.key));
  }

  private act(deed: Deed): void {
    switch (deed.kind) {
      case 'wish': {
        const { type, detail } = deed.wish;
        if (type === 'canvas-pin') {
          this.now = pinning(this.now, detail.keys).state;
        }
        this.say(type, detail);
        break;
      }
      case 'select':
        this.change({ ...selected(this.now, deed.selection), highlight: null });
        break;
      case 'command':
        this.obey(deed.command);
        break;
      case 'arrange':
        this.arrange();
        break;
      case 'lock':
        this.locked = !this.locked;
    }
  }

  /** Opens a menu on what the pointer or the keyboard is on, and goes into it. */
  private openMenu(target: Target, at: Point): void {
    this.now = menuOpened(this.now, target, at);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.context button')?.focus());
  }

  /** Where the keyboard is: on an edge, on a node, or on the paper. */
  private openMenuOnFocus(): void {
    const { focus, picture } = this.now;
    const edge = picture.edges.get(focus?.edge ?? '');
    const node = this.scene?.onScreen(edge?.source ?? focus?.node ?? '') ?? null;
    const other = edge === undefined ? node : (this.scene?.onScreen(edge.target) ?? null);
    const at =
      node === null || other === null
        ? { x: this.clientWidth / 2, y: this.clientHeight / 3 }
        : { x: (node.x + other.x) / 2, y: (node.y + other.y) / 2 };
    const target: Target =
      edge !== undefined
        ? { kind: 'edge', key: edge.key }
        : focus === null
          ? null
          : { kind: 'node', key: focus.node };
    this.openMenu(target, at);
  }

  private manners(): TemplateResult {
    return mannerMenu(this.manner, this.locked, this.speaker, {
      choose: (change) => this.behave(change),
      close: () => this.openManner(false),
    });
  }

  private overview(): TemplateResult {
    const go = (event: PointerEvent): void => {
      if (event.buttons === 1) {
        this.scene?.centre(this.minimap.placeAt({ x: event.offsetX, y: event.offsetY }));
      }
    };
    return html`<canvas
      class="floating minimap"
      role="img"
      aria-label=${this.speaker.phrase('minimap')}
      @pointerdown=${(event: PointerEvent) => {
        (event.target as Element).setPointerCapture(event.pointerId);
        go(event);
      }}
      @pointermove=${go}
    ></canvas>`;
  }

  private paintOverview(): void {
    const canvas = this.renderRoot.querySelector<HTMLCanvasElement>('.minimap');
    if (canvas !== null && this.scene !== null) {
      this.minimap.paint(canvas, this.readView(), this.scene.sight());
    }
  }

  /** Has the picture measured where its size or colour tells of it, once each picture. */
  private measure(): void {
    const { seen } = this.now;
    const isWanted = this.manner.sizing === 'rank' || this.manner.colouring === 'community';
    if (isWanted && this.measured !== seen) {
      this.measured = seen;
      const links = [...seen.edges.values()].map(({ source, target }) => ({ source, target }));
      this.measuring.ask({ keys: [...seen.nodes.keys()], links }, (answer) => {
        this.measures = measuresOf(answer);
      });
    }
  }

  private openManner(open: boolean): void {
    this.choosing = open;
    const target = open ? '.manner [aria-checked="true"]' : '.tools .choose';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(target)?.focus());
  }

  private behave(change: Partial<Manner>): void {
    const { layout = null, ...rest } = change;
    if (layout !== null) {
      this.arrange(layout);
    } else if (Object.entries(rest).some(([name, value]) => this.manner[name as keyof Manner] !== value)) {
      this.keepBefore(partOf(this.manner, []));
      this.manner = { ...this.manner, ...rest };
    }
  }

  private closeMenu(): void {
    this.now = { ...this.now, offer: null, menu: null };
    this.stage.focus();
  }

  private open(): void {
    if (!this.isConnected || this.scene !== null) {
      return;
    }
    this.resizing.observe(this);
    const view = this.readView();
    try {
      this.scene = hasWebGl() ? new Scene(this.surface, view, () => this.stillness.matches, () => this.covered()) : null;
    } catch (error) {
      console.error('The graph cannot be drawn', error);
    }
    this.broken = this.scene === null;
    if (this.scene === null) {
      return;
    }
    listen(this.scene, {
      select: (kind, key, adding) => {
        this.change(clicked(this.now, kind, kind === 'edges' ? pointedAt(this.now, key) : key, adding));
      },
      beside: (adding) => this.change(clickedBeside(this.now, adding)),
      open: (key) => this.say<OpenRequest>('canvas-open', { key }),
      menu: (target, at) => {
        if (!this.presenting) {
          this.openMenu(target?.kind === 'edge' ? { kind: 'edge', key: pointedAt(this.now, target.key) } : target, at);
        }
      },
      hover: (hover, at) => {
        this.now = hovered(this.now, this.now.offer === null && this.now.menu === null ? hover : null);
        this.pointer = { x: at.x, y: at.y };
      },
      moved: (at) => {
        const { fan } = this.now;
        if (fan !== null && this.scene?.isInFan(fan, at) === false) {
          this.now = fannedOut(this.now, null);
        }
      },
      mayDrag: () => !this.locked,
      drag: (key, to) => {
        if (!this.dragging) {
          const place = this.now.places.get(key);
          this.lifted = place?.pinned === true ? partOf(this.manner, [[key, place]]) : null;
        }
        this.dragging = true;
        this.now = dragged(this.now, key, to);
      },
      dropped: (key) => {
        this.dragging = false;
        if (this.now.picture.nodes.get(key)?.pinned === false) {
          this.say<PinRequest>('canvas-pin', { keys: [key], pinned: true });
        }
        if (this.lifted !== null) {
          this.keepBefore(this.lifted);
        }
      },
    });
    document.fonts.addEventListener('loadingdone', this.fontsCame);
    if (this.sheet !== null) {
      this.fillSheet(this.sheet);
    }
    this.scene.painted = () => this.paintOverview();
    this.scene.gone = () => {
      if (this.now.hover !== null) {
        this.now = hovered(this.now, null);
      }
    };
    this.look();
    this.placeNew();
  }

  private close(): void {
    this.resizing.disconnect();
    this.stopWatching();
    document.fonts.removeEventListener('loadingdone', this.fontsCame);
    this.layout.stop();
    this.measuring.stop();
    this.measured = null;
    this.busy = false;
    this.looking ??= { at: this.scene?.chosenSight() ?? null };
    this.scene?.kill();
    this.scene = null;
  }

  private resized(): void {
    this.scene?.resized(this.lyingOver());
    this.placeNew();
  }

  private speakerOf(language: Language): Speaker {
    return this.nameless ? new Nameless(language, this.words) : new Speaker(language, this.words);
  }

  /** The colours of paper, whatever the page has. */
  private lightTheme(): Theme {
    this.probe.style.colorScheme = 'light';
    const light = readTheme(this.probe);
    this.probe.style.colorScheme = '';
    return light;
  }

  /** Puts on the colours that the page has now. */
  private dress(): void {
    if (this.scene !== null) {
      this.theme = null;
      this.draw(false);
    }
  }

  private readView(): View {
    const { seen, picture, finding, places, guides, selection, hover, highlight, focus } = this.now;
    const dark = saysDark();
    this.style.colorScheme = dark === null ? '' : dark ? 'dark' : 'light';
    this.theme ??= readTheme(this.probe);
    const { theme, speaker, manner, measures } = this;
    const hasFocus = this.hasKeyboard || finding.at !== null;
    const fanned = fannedPairs(this.now, this.manner.fanned);
    return {
      picture: seen,
      whole: picture,
      found: new Set(finding.hits),
      places,
      guides,
      selection,
      hover,
      fanned,
      ranks: manner.sizing === 'rank' ? (measures?.ranks ?? null) : null,
      communities: manner.colouring === 'community' ? (measures?.communities ?? null) : null,
      highlight,
      theme,
      speaker,
      counting: !this.presenting,
      focus: hasFocus ? focus : null,
    };
  }

  private draw(animated: boolean): void {
    this.scene?.draw(this.readView(), { origin: this.now.origin, animated });
  }

  private show(next: CanvasState, isBrought = false): void {
    const before = this.now.seen.nodes;
    this.now = next;
    if (next.finding.text !== '') {
      this.tellFound();
    }
    this.placeNew();
    if (this.looking !== null) {
      void this.updateComplete.then(() => this.look());
    } else if (!hasUnplaced(next) && [...next.seen.nodes.keys()].some((key) => !before.has(key))) {
      const fresh = new Set([...next.seen.nodes.keys()].filter((key) => !before.has(key)));
      void this.updateComplete.then(() => this.followWhatCame(isBrought, fresh));
    }
  }

  /** Of what comes to places that it had before: a picture that is shown whole stays whole, and what a node brings is seen. */
  private followWhatCame(isBrought: boolean, fresh: ReadonlySet<string>): void {
    if (this.scene !== null && (isBrought || this.scene.chosenSight() === null)) {
      this.scene.showNew(fresh, this.now.origin);
    }
  }

  /** Looks where it is to look, once, as soon as there is a picture. */
  private look(): void {
    const { looking, scene, now } = this;
    if (looking !== null && scene !== null && now.picture.nodes.size > 0) {
      this.looking = null;
      if (looking.at === null) {
        scene.fit(looking.animated === true);
      } else {
        scene.showPart(looking.at);
      }
    }
  }

  private placeNew(): void {
    if (hasUnplaced(this.now)) {
      this.layOut(this.now.places.size === 0 ? this.manner.layout : 'force', (key) => this.now.places.has(key));
    }
  }

  /**
   * Has everything laid out but what is fixed, beside the page's drawer, and once the legend has its size, since nothing shall
   * lie beneath them; in a task of its own, so that taking in many nodes and asking for their places do not hold up the page
   * together.
   *
   * @param replaced the layout in whose place a hand asks for this one; null where nobody does
   */
  private layOut(kind: LayoutKind, fixed: (key: string) => boolean, replaced: LayoutKind | null = null): void {
    const { scene } = this;
    if (scene !== null && this.clientWidth > 0 && this.clientHeight > 0) {
      this.busy = true;
      clearTimeout(this.asking);
      this.asking = setTimeout(() => {
        if (this.scene === scene && this.busy) {
          this.askLayout(kind, scene, fixed, replaced);
        }
      });
    }
  }

  private askLayout(
    kind: LayoutKind,
    scene: Scene,
    fixed: (key: string) => boolean,
    replaced: LayoutKind | null,
  ): void {
    const { picture, places, origin, selection } = this.now;
    const bodies = scene.bodies(this.readView(), fixed);
    const isWhole = kind !== 'force' || bodies.every((body) => !body.fixed);
    this.layout.ask(
      {
        kind,
        root: selection.nodes[0] ?? picture.edges.get(selection.edges[0] ?? '')?.source ?? null,
        bodies,
        links: [...picture.edges.values()].map(({ source, target, relation, from }) => {
          return { source, target, from, symmetric: isSymmetric(relation) };
        }),
        days: [...picture.nodes.values()].flatMap(({ key, date }) => (date === null ? [] : [[key, date] as const])),
        placed: [...places].filter(([key]) => fixed(key)).map(([key, { x, y }]) => [key, { x, y }] as const),
        origin,
        sheet: { ...this.room(), obstacles: this.obstacles() },
      },
      (answer) => this.take(answer, isWhole, replaced),
    );
  }

  private take(answer: LayoutAnswer, isWhole: boolean, replaced: LayoutKind | null): void {
    const isFirst = this.now.places.size === 0;
    const before = layOf(this.now, { ...this.outlook(), manner: { ...this.manner, layout: replaced ?? this.manner.layout } });
    this.busy = false;
    this.now = isWhole || replaced !== null ? arrangedAnew(this.now, answer) : laidOut(this.now, answer.places);
    this.draw(!isFirst);
    this.keepClear();
    if (isWhole) {
      this.fillSheet(answer.sheet);
      this.scene?.fit(!isFirst);
    } else {
      this.scene?.showNew(new Set(answer.places.map(([key]) => key)), this.now.origin);
    }
    if (replaced !== null && differs(before, layOf(this.now, this.outlook()))) {
      this.keepBefore(before);
    }
    this.placeNew();
  }

  /** What a hand has replaced can be taken back. */
  private keepBefore(before: Lay): void {
    const number = nextNumber(this.layouts, Date.now());
    this.layouts = remembered(this.layouts, number, before);
    this.say<Layout>('canvas-arranged', { number });
  }

  private outlook(): Outlook {
    return { manner: this.manner, sheet: this.sheet, sight: this.scene?.chosenSight() ?? null };
  }

  /**
   * Takes a layout, a view that was opened, the move of a node or another manner back, or makes it again: what lay before is
   * remembered in the place of what lies now.
   */
  private turnLayout({ number }: Layout, next: CanvasState): void {
    const lay = this.layouts.get(number);
    if (lay === undefined) {
      this.show(next);
      return;
    }
    this.layout.stop();
    this.busy = false;
    this.layouts = new Map(this.layouts).set(number, insteadOf(lay, layOf(this.now, this.outlook())));
    const isOther = this.manner.layout !== lay.manner.layout;
    this.manner = lay.manner;
    if (lay.isPart) {
      this.show(laidAs(next, lay));
      this.draw(true);
      lay.places.forEach((_, key) => this.scene?.reveal(key));
      return;
    }
    if (lay.sheet !== null) {
      this.fillSheet(lay.sheet);
    }
    this.looking = { at: lay.sight, animated: true };
    this.show(laidAs(next, lay));
    if (!hasUnplaced(this.now)) {
      this.draw(true);
    }
    if (isOther) {
      this.spoken = this.speaker.phrase(layoutPhrase(lay.manner.layout));
    }
  }

  private fillSheet(sheet: Sheet): void {
    this.sheet = sheet;
    this.scene?.fillSheet({ left: 0, right: sheet.width, top: 0, bottom: sheet.height });
  }

  /** What the page's drawer leaves of the canvas. */
  private room(): Size {
    return beside({ width: this.clientWidth, height: this.clientHeight }, this.covered());
  }

  /** How much of the paper lies beneath the page's drawer, as its style sheet says: pixels from the right, a share from below. */
  private covered(): Covered {
    const style = getComputedStyle(this);
    const said = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0;
    const share = said('--simpul-covered-below');
    const { top, bottom } = this.getBoundingClientRect();
    const end = this.closest('.explore')?.getBoundingClientRect().bottom ?? bottom;
    const below = share === 0 ? 0 : Math.max(0, bottom - end + share * (end - top));
    return { right: said('--simpul-covered'), below };
  }

  /** Keeps words and nodes from beneath whatever lies over the paper now. */
  private keepClear(): void {
    this.scene?.block(this.lyingOver());
  }

  private lyingOver(): Box[] {
    return [...this.obstacles(), ...this.drawer()];
  }

  /** What the page's drawer lies over. */
  private drawer(): Box[] {
    const { right, below } = this.covered();
    const { width, height } = this.getBoundingClientRect();
    const boxes = [
      { x: width - right / 2, y: height / 2, width: right, height },
      { x: width / 2, y: height - below / 2, width, height: below },
    ];
    return boxes.filter((box) => box.width > 0 && box.height > 0);
  }

  /** What floats over the paper, be it of the canvas or of the page. */
  private obstacles(): Box[] {
    const origin = this.getBoundingClientRect();
    const ofPage = this.closest('.explore')?.querySelectorAll('.first-steps') ?? [];
    return [...this.renderRoot.querySelectorAll('.legend, .tools, .minimap'), ...ofPage].flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const x = left - origin.left + width / 2;
      const y = top - origin.top + height / 2;
      return width === 0 || left >= origin.right ? [] : [{ x, y, width: width + 8, height: height + 8 }];
    });
  }

  /** Takes on a state that a hand has made, and tells the server when that selected something else. */
  private change(next: CanvasState): void {
    const isOther = !sameSelection(next.selection, this.now.selection);
    this.now = next;
    if (isOther) {
      this.say<Selection>('canvas-select', next.selection);
    }
  }

  private say<T>(type: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(type, { detail, bubbles: true, composed: true }));
  }

  private keyPressed(event: KeyboardEvent): void {
    const command = this.presenting ? null : commandOf(event);
    if (command?.kind === 'clear' && this.busy) {
      this.stop();
    } else if (isFind(event) && !this.presenting) {
      event.preventDefault();
      this.say('canvas-find', null);
    } else if (command !== null) {
      this.hasKeyboard = true;
      event.preventDefault();
      event.stopPropagation();
      this.obey(command);
    }
  }

  private obey(command: Command): void {
    const { state: next, wish } = obeyed(this.now, command);
    this.change(next);
    if (wish !== null) {
      this.say(wish.type, wish.detail);
    }
    if (command.kind === 'fit') {
      this.scene?.fit(true);
    } else if (command.kind === 'zoom') {
      this.zoom(command.by);
    } else if (command.kind === 'legend') {
      this.foldLegend();
    } else if (command.kind === 'menu') {
      this.openMenuOnFocus();
    } else if (command.kind === 'clear') {
      this.spoken = this.speaker.phrase('cleared');
    } else if (next.focus !== null) {
      this.scene?.reveal(next.focus.node);
      this.spoken = this.speaker.describeFocus(next.seen, next.focus);
    }
  }

  private zoom(by: 'in' | 'out'): void {
    this.scene?.zoom(by === 'in' ? ZOOM : 1 / ZOOM);
  }
}

function isFind(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'f';
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

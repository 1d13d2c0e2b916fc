/** The words inside the canvas, in English and Indonesian. */

import { atDifferentTimes } from './period';
import type { CanvasEdge, CanvasNode, EdgeStatus, Language, RelationCount, Vocabulary, Words } from './messages';
import type { Picture } from './picture';
import type { Focus } from './walk';

const TYPES: Record<string, Words> = {
  Person: { en: 'Person', id: 'Orang' },
  Country: { en: 'Country', id: 'Negara' },
  Organization: { en: 'Organization', id: 'Organisasi' },
  Place: { en: 'Place', id: 'Tempat' },
  Facility: { en: 'Facility', id: 'Fasilitas' },
  Event: { en: 'Event', id: 'Peristiwa' },
  Agreement: { en: 'Agreement', id: 'Perjanjian' },
  Project: { en: 'Project', id: 'Proyek' },
  Group: { en: 'Group', id: 'Kelompok' },
  Date: { en: 'Date', id: 'Tanggal' },
};

/** What a sentence about an edge does not say by how many say and deny it. */
const TOLD_APART: readonly EdgeStatus[] = ['PLANNED', 'DIFFERING'];

const STATUSES: Record<EdgeStatus, Words> = {
  STATED: { en: 'stated', id: 'dinyatakan' },
  DENIED: { en: 'denied', id: 'dibantah' },
  PLANNED: { en: 'planned', id: 'direncanakan' },
  DISPUTED: { en: 'disputed', id: 'diperselisihkan' },
  DIFFERING: { en: 'values differ', id: 'nilainya berbeda' },
};

const PHRASES = {
  canvas: { en: 'Graph', id: 'Graf' },
  canvasHelp: {
    en: 'Arrow keys walk to a neighbour, bracket keys go round its edges, Enter selects, E opens, C collapses, P pins, H hides, F fits, Shift F10 opens a menu, Escape clears.',
    id: 'Tombol panah berpindah ke tetangga, tombol kurung siku mengitari garisnya, Enter memilih, E membuka, C menciutkan, P menyematkan, H menyembunyikan, F menyesuaikan, Shift F10 membuka menu, Escape membatalkan.',
  },
  legend: { en: 'Legend', id: 'Legenda' },
  foldLegend: { en: 'Fold the legend (L)', id: 'Lipat legenda (L)' },
  selectKind: { en: 'Select all of these (Shift: hide)', id: 'Pilih semuanya (Shift: sembunyikan)' },
  selectCommunity: { en: 'Select all of these', id: 'Pilih semuanya' },
  hideKind: { en: 'Hide', id: 'Sembunyikan' },
  showKind: { en: 'Show again', id: 'Tampilkan lagi' },
  hiddenKind: { en: 'hidden', id: 'disembunyikan' },
  tools: { en: 'View', id: 'Tampilan' },
  zoomIn: { en: 'Zoom in', id: 'Perbesar' },
  zoomOut: { en: 'Zoom out', id: 'Perkecil' },
  fit: { en: 'Fit to canvas', id: 'Sesuaikan dengan kanvas' },
  arrange: { en: 'Arrange anew', id: 'Tata ulang' },
  lock: { en: 'Lock positions', id: 'Kunci posisi' },
  stop: { en: 'Stop arranging', id: 'Hentikan penataan' },
  stopped: { en: 'Arranging stopped', id: 'Penataan dihentikan' },
  manner: { en: 'Layout, size and colour', id: 'Tata letak, ukuran, dan warna' },
  layout: { en: 'Layout', id: 'Tata letak' },
  force: { en: 'By force', id: 'Menurut gaya' },
  radial: { en: 'Around the selected node', id: 'Mengelilingi simpul terpilih' },
  circular: { en: 'Circle by type', id: 'Lingkaran menurut jenis' },
  layered: { en: 'Layers by direction', id: 'Lapisan menurut arah' },
  byTime: { en: 'By time', id: 'Menurut waktu' },
  undated: { en: 'undated', id: 'tanpa tanggal' },
  sizing: { en: 'Size', id: 'Ukuran' },
  byDegree: { en: 'Neighbours', id: 'Tetangga' },
  byRank: { en: 'PageRank here', id: 'PageRank di sini' },
  colouring: { en: 'Colour', id: 'Warna' },
  byType: { en: 'Type', id: 'Jenis' },
  otherCommunities: { en: 'smaller ones', id: 'yang lebih kecil' },
  byCommunity: { en: 'Community', id: 'Komunitas' },
  fanAll: { en: 'Spread parallel edges', id: 'Uraikan garis sejajar' },
  minimap: { en: 'Overview map', id: 'Peta ikhtisar' },
  bestSupported: { en: 'Best supported', id: 'Paling didukung' },
  showNeighbours: { en: 'Show neighbours', id: 'Tampilkan tetangga' },
  collapse: { en: 'Collapse', id: 'Ciutkan' },
  path: { en: 'Find paths', id: 'Cari jalur' },
  pin: { en: 'Pin', id: 'Sematkan' },
  unpin: { en: 'Unpin', id: 'Lepas sematan' },
  hide: { en: 'Hide', id: 'Sembunyikan' },
  hideOthers: { en: 'Hide others', id: 'Sembunyikan yang lain' },
  evidence: { en: 'Show the evidence', id: 'Tampilkan buktinya' },
  otherPaths: { en: 'Find paths between its ends', id: 'Cari jalur antara ujungnya' },
  hideEnds: { en: 'Hide its ends', id: 'Sembunyikan ujungnya' },
  differentTimes: { en: 'at different times', id: 'untuk waktu yang berbeda' },
  clear: { en: 'Clear the canvas', id: 'Kosongkan kanvas' },
  menu: { en: 'Show neighbours', id: 'Tampilkan tetangga' },
  noWebGl: {
    en: 'This browser cannot draw the graph: WebGL is switched off or missing. The table shows the same content.',
    id: 'Peramban ini tidak dapat menggambar graf: WebGL dimatikan atau tidak ada. Tabel menampilkan isi yang sama.',
  },
  cleared: { en: 'Nothing selected', id: 'Tidak ada yang dipilih' },
} satisfies Record<string, Words>;

export type Phrase = keyof typeof PHRASES;

export const EMPTY_VOCABULARY: Vocabulary = { relations: {}, types: {}, behind: 'CLAIMS', kinds: {}, colours: {} };

/** Speaks one language with the server's words for relations and types, and has its own for everything else. */
export class Speaker {
  readonly language: Language;
  private readonly vocabulary: Vocabulary;

  constructor(language: Language, vocabulary: Vocabulary) {
    this.language = language;
    this.vocabulary = vocabulary;
  }

  /** Whether claims are behind the edges, so that they may deny, plan and dispute. */
  get ofClaims(): boolean {
    return this.vocabulary.behind === 'CLAIMS';
  }

  /** The type by which a node of this type is drawn. */
  drawnAs(type: string): string {
    return Object.hasOwn(this.vocabulary.kinds, type) ? (this.vocabulary.kinds[type] ?? type) : type;
  }

  /** The type of node whose colour edges of a relation have; null where they are in ink. */
  colouredAs(relation: string): string | null {
    return Object.hasOwn(this.vocabulary.colours, relation) ? (this.vocabulary.colours[relation] ?? null) : null;
  }

  phrase(phrase: Phrase): string {
    return PHRASES[phrase][this.language];
  }

  status(status: EdgeStatus): string {
    return STATUSES[status][this.language];
  }

  type(type: string): string {
    return this.vocabulary.types[type]?.[this.language] ?? TYPES[type]?.[this.language] ?? type;
  }

  caption(node: CanvasNode): string {
    const caption = this.language === 'id' ? node.captionId : node.caption;
    return caption === '' ? node.key : caption;
  }

  /** A relation in words; a constant without words is read as it is spelt. */
  relation(relation: string): string {
    return this.vocabulary.relations[relation]?.[this.language] ?? relation.toLowerCase().replaceAll('_', ' ');
  }

  /**
   * What is written on an edge: its relation, and how many say so when more than one does; a denial says that it is one, and
   * what is denied of other times, by how many; and a value that others differ from, so much.
   */
  edge(edge: CanvasEdge): string {
    const relation = this.relation(edge.relation);
    if (edge.status === 'DENIED') {
      return `${this.status('DENIED')}: ${relation}`;
    }
    if (edge.status === 'DIFFERING') {
      return `${relation} · ${this.status('DIFFERING')}`;
    }
    if (atDifferentTimes(edge)) {
      return `${relation} ${this.number(edge.says)} · ${this.denying(edge.denies)}`;
    }
    return edge.says > 1 ? `${relation} ${this.number(edge.says)}` : relation;
  }

  /** A community, by the node that stands for it. */
  around(node: CanvasNode): string {
    return this.language === 'id' ? `sekitar ${this.caption(node)}` : `around ${this.caption(node)}`;
  }

  /** What is written on a line that stands for several: the best supported, and how many more. */
  line(edges: readonly CanvasEdge[]): string {
    const [first] = edges;
    const text = first === undefined ? '' : this.edge(first);
    return edges.length > 1 ? `${text} · +${this.number(edges.length - 1)}` : text;
  }

  /** "→ meets" for what the node does, "← meets" for what is done to it. */
  direction(count: RelationCount): string {
    return `${count.direction === 'OUT' ? '→' : '←'} ${this.relation(count.relation)}`;
  }

  /** "Vladimir Putin, person, 12 neighbours" */
  describeNode(node: CanvasNode): string {
    const neighbours =
      this.language === 'id'
        ? `${this.number(node.degree)} tetangga`
        : `${this.number(node.degree)} ${node.degree === 1 ? 'neighbour' : 'neighbours'}`;
    return `${this.caption(node)}, ${this.type(node.type).toLowerCase()}, ${neighbours}`;
  }

  /** "Vladimir Putin meets Xi Jinping, 5 say so, 1 denies it" */
  describeEdge(edge: CanvasEdge, source: CanvasNode, target: CanvasNode): string {
    const sentence = `${this.caption(source)} ${this.relation(edge.relation)} ${this.caption(target)}`;
    return [sentence, ...(TOLD_APART.includes(edge.status) ? [this.status(edge.status)] : []), this.support(edge)].join(', ');
  }

  /** A node by its caption, an edge as a sentence. */
  nameOf(picture: Picture, thing: CanvasNode | CanvasEdge | undefined): string {
    if (thing === undefined || !('relation' in thing)) {
      return thing === undefined ? '' : this.caption(thing);
    }
    const [source, target] = [picture.nodes.get(thing.source), picture.nodes.get(thing.target)];
    const ends = [source, target].map((end) => (end === undefined ? '' : this.caption(end)));
    return `${ends[0]} ${this.relation(thing.relation)} ${ends[1]}`;
  }

  /** The focused edge where there is one, else the focused node. */
  describeFocus(picture: Picture, focus: Focus): string {
    const edge = picture.edges.get(focus.edge ?? '');
    const source = picture.nodes.get(edge?.source ?? '');
    const target = picture.nodes.get(edge?.target ?? '');
    const node = picture.nodes.get(focus.node);
    if (edge !== undefined && source !== undefined && target !== undefined) {
      return this.describeEdge(edge, source, target);
    }
    return node === undefined ? '' : this.describeNode(node);
  }

  /** "5 say so, 1 denies it", and "at different times" where that is no dispute; "5 relationships" where no claims are behind edges. */
  support(edge: CanvasEdge): string {
    const { says, denies } = edge;
    if (!this.ofClaims) {
      return this.relationships(says);
    }
    const parts =
      this.language === 'id'
        ? [`${this.number(says)} menyatakan`, `${this.number(denies)} membantah`]
        : [
            `${this.number(says)} ${says === 1 ? 'says so' : 'say so'}`,
            `${this.number(denies)} ${denies === 1 ? 'denies it' : 'deny it'}`,
          ];
    const times = atDifferentTimes(edge) ? [this.phrase('differentTimes')] : [];
    return [...(says > 0 ? [parts[0]] : []), ...(denies > 0 ? [parts[1]] : []), ...times].join(', ');
  }

  /** "Jul 2024" for 2024-07, "1990s" for 199; "undated" for none. */
  stretch(days: string | null): string {
    if (days === null) {
      return this.phrase('undated');
    }
    if (days.length <= 4) {
      return days.length === 4 ? days : this.language === 'id' ? `${days}0-an` : `${days}0s`;
    }
    const how: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' };
    const date = new Date(days.length === 7 ? `${days}-01` : days);
    const locale = this.language === 'id' ? 'id-ID' : 'en-GB';
    return date.toLocaleDateString(locale, days.length === 7 ? how : { ...how, day: 'numeric' });
  }

  /** "25 more" */
  more(count: number): string {
    return this.language === 'id' ? `${this.number(count)} lagi` : `${this.number(count)} more`;
  }

  /** What a menu on several nodes is called: "2 nodes" */
  nodes(count: number): string {
    return this.language === 'id' ? `${this.number(count)} simpul` : `${this.number(count)} nodes`;
  }

  /** "2 deny" */
  private denying(count: number): string {
    return this.language === 'id'
      ? `${this.number(count)} membantah`
      : `${this.number(count)} ${count === 1 ? 'denies' : 'deny'}`;
  }

  private relationships(count: number): string {
    return this.language === 'id'
      ? `${this.number(count)} hubungan`
      : `${this.number(count)} ${count === 1 ? 'relationship' : 'relationships'}`;
  }

  /** "12 of 142 shown" */
  shown(shown: number, total: number): string {
    return this.language === 'id'
      ? `${this.number(shown)} dari ${this.number(total)} ditampilkan`
      : `${this.number(shown)} of ${this.number(total)} shown`;
  }

  number(value: number): string {
    return value.toLocaleString(this.language === 'id' ? 'id-ID' : 'en-GB');
  }
}

/** Speaks of nodes without telling who they are. */
export class Nameless extends Speaker {
  override caption(): string {
    return '?';
  }
}

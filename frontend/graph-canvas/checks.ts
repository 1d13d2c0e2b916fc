/** Checks what arrives from the server before anything is drawn: each function returns its message or throws. */

import { LAYOUTS } from './arrangements';
import type { Extent, Size } from './camera';
import type { Guide } from './lines';
import { COLOURINGS, PLAIN, SIZES, type Manner } from './manner';
import type {
  Arrangement,
  Behind,
  CanvasChange,
  CanvasEdge,
  CanvasNode,
  CollapseRequest,
  Dating,
  Direction,
  EdgeStatus,
  ExpandRequest,
  ExpansionOffer,
  Filter,
  Found,
  HideRequest,
  Highlight,
  Language,
  Layout,
  OpenRequest,
  PathEnds,
  Period,
  PinRequest,
  PlacedNode,
  PropertyRule,
  RelationCount,
  Selection,
  Vocabulary,
  Words,
} from './messages';

type Fields = Record<string, unknown>;

const STATUSES: readonly string[] = ['STATED', 'DENIED', 'PLANNED', 'DISPUTED', 'DIFFERING'] satisfies EdgeStatus[];
const BEARERS: readonly string[] = ['NODES', 'EDGES'] satisfies PropertyRule['of'][];
const DIRECTIONS: readonly string[] = ['OUT', 'IN'] satisfies Direction[];
const BEHIND: readonly string[] = ['CLAIMS', 'RELATIONSHIPS'] satisfies Behind[];
const DATINGS: readonly string[] = ['HAPPENED', 'PUBLISHED'] satisfies Dating[];
const LANGUAGES: readonly string[] = ['en', 'id'] satisfies Language[];

function wrong(what: string, value: unknown): never {
  throw new TypeError(`Not ${what}: ${JSON.stringify(value)}`);
}

function fields(value: unknown, what: string): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : wrong(what, value);
}

function text(value: unknown, what: string): string {
  return typeof value === 'string' ? value : wrong(what, value);
}

function count(value: unknown, what: string): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : wrong(what, value);
}

function yesOrNo(value: unknown, what: string): boolean {
  return typeof value === 'boolean' ? value : wrong(what, value);
}

function oneOf<T extends string>(value: unknown, allowed: readonly string[], what: string): T {
  return typeof value === 'string' && allowed.includes(value) ? (value as T) : wrong(what, value);
}

function list<T>(value: unknown, each: (one: unknown) => T, what: string): T[] {
  return Array.isArray(value) ? value.map(each) : wrong(what, value);
}

function measure(value: unknown, what: string): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : wrong(what, value);
}

function orNull<T>(value: unknown, check: (one: unknown) => T): T | null {
  return value === null ? null : check(value);
}

const key = (value: unknown): string => text(value, 'a key');
const relation = (value: unknown): string => text(value, 'a relation');
const direction = (value: unknown): Direction => oneOf<Direction>(value, DIRECTIONS, 'a direction');
const status = (value: unknown): EdgeStatus => oneOf<EdgeStatus>(value, STATUSES, 'a status');

function day(value: unknown): string {
  return typeof value === 'string' && /^[+-]?\d{4,}-\d{2}-\d{2}$/.test(value) ? value : wrong('a day', value);
}

function days(value: unknown): string {
  return typeof value === 'string' && /^[+-]?\d{1,9}(-\d{2}){0,2}$/.test(value) ? value : wrong('days', value);
}

function canvasNode(value: unknown): CanvasNode {
  const node = fields(value, 'a node');
  return {
    key: key(node['key']),
    type: text(node['type'], 'a type'),
    caption: text(node['caption'], 'a caption'),
    captionId: text(node['captionId'], 'a caption'),
    degree: count(node['degree'], 'a degree'),
    hidden: count(node['hidden'], 'a number of hidden neighbours'),
    date: orNull(node['date'], day),
    pinned: yesOrNo(node['pinned'], 'whether it is pinned'),
    expanded: yesOrNo(node['expanded'], 'whether it is expanded'),
  };
}

function canvasEdge(value: unknown): CanvasEdge {
  const edge = fields(value, 'an edge');
  return {
    key: key(edge['key']),
    source: key(edge['source']),
    target: key(edge['target']),
    relation: relation(edge['relation']),
    status: status(edge['status']),
    says: count(edge['says'], 'a number of claims'),
    denies: count(edge['denies'], 'a number of denials'),
    documents: count(edge['documents'], 'a number of documents'),
    from: orNull(edge['from'], day),
    to: orNull(edge['to'], day),
    told: list(edge['told'], (each) => text(each, 'what a document tells'), 'what documents tell'),
    others: list(edge['others'], (each) => text(each, 'what a document tells'), 'what documents tell of other values'),
  };
}

function relationCount(value: unknown): RelationCount {
  const one = fields(value, 'a count');
  return {
    relation: relation(one['relation']),
    direction: direction(one['direction']),
    neighbours: count(one['neighbours'], 'a number of neighbours'),
  };
}

export function canvasChange(value: unknown): CanvasChange {
  const change = fields(value, 'a change');
  return {
    origin: orNull(change['origin'], key),
    nodes: list(change['nodes'], canvasNode, 'nodes'),
    edges: list(change['edges'], canvasEdge, 'edges'),
    removedNodes: list(change['removedNodes'], key, 'keys'),
    removedEdges: list(change['removedEdges'], key, 'keys'),
    layout: orNull(change['layout'], layout),
  };
}

export function layout(value: unknown): Layout {
  return { number: count(fields(value, 'a layout')['number'], 'a number') };
}

export function selection(value: unknown): Selection {
  const one = fields(value, 'a selection');
  return { nodes: list(one['nodes'], key, 'keys'), edges: list(one['edges'], key, 'keys') };
}

export function highlight(value: unknown): Highlight {
  return selection(value);
}

export function pathEnds(value: unknown): PathEnds {
  const ends = fields(value, 'ends');
  return { from: key(ends['from']), to: key(ends['to']) };
}

export function expansionOffer(value: unknown): ExpansionOffer {
  const offer = fields(value, 'an offer');
  return {
    key: key(offer['key']),
    total: count(offer['total'], 'a total'),
    shown: count(offer['shown'], 'a number of neighbours'),
    step: count(offer['step'], 'a step'),
    counts: list(offer['counts'], relationCount, 'counts'),
  };
}

function placedNode(value: unknown): PlacedNode {
  const node = fields(value, 'a placed node');
  return {
    key: key(node['key']),
    x: measure(node['x'], 'a place'),
    y: measure(node['y'], 'a place'),
    pinned: yesOrNo(node['pinned'], 'whether it is pinned'),
  };
}

function guide(value: unknown): Guide {
  const one = fields(value, 'a guide');
  return {
    from: measure(one['from'], 'a place'),
    to: measure(one['to'], 'a place'),
    days: orNull(one['days'], days),
    count: count(one['count'], 'a number of nodes'),
  };
}

export function arrangement(value: unknown): Arrangement {
  const one = fields(value, 'an arrangement');
  return {
    places: list(one['places'], placedNode, 'places'),
    guides: list(one['guides'], guide, 'guides'),
    manner: manner(one['manner']),
    sight: orNull(one['sight'], extent),
  };
}

/** What is not known of a manner, since a later version wrote it, is plain. */
function manner(value: unknown): Manner {
  const one = fields(value, 'a manner');
  return {
    layout: known(LAYOUTS, text(one['layout'], 'a layout')) ?? PLAIN.layout,
    sizing: known(SIZES, text(one['sizing'], 'what sizes tell')) ?? PLAIN.sizing,
    colouring: known(COLOURINGS, text(one['colouring'], 'what colours tell')) ?? PLAIN.colouring,
    fanned: yesOrNo(one['fanned'], 'whether lines are fanned'),
    minimap: yesOrNo(one['minimap'], 'whether there is a minimap'),
  };
}

function known<T extends string>(names: readonly T[], name: string): T | undefined {
  return names.find((one) => one === name);
}

function extent(value: unknown): Extent {
  const one = fields(value, 'a part of the sheet');
  return {
    left: measure(one['left'], 'a place'),
    right: measure(one['right'], 'a place'),
    top: measure(one['top'], 'a place'),
    bottom: measure(one['bottom'], 'a place'),
  };
}

/** The size of a sheet, where that is known. */
export function sheet(value: unknown): Size | null {
  return orNull(value, (each) => {
    const one = fields(each, 'a sheet');
    return { width: measure(one['width'], 'a width'), height: measure(one['height'], 'a height') };
  });
}

export function openRequest(value: unknown): OpenRequest {
  return { key: key(fields(value, 'a request')['key']) };
}

export function expandRequest(value: unknown): ExpandRequest {
  const request = fields(value, 'a request');
  return {
    key: key(request['key']),
    relation: orNull(request['relation'], relation),
    direction: orNull(request['direction'], direction),
  };
}

export function collapseRequest(value: unknown): CollapseRequest {
  return { key: key(fields(value, 'a request')['key']) };
}

export function pinRequest(value: unknown): PinRequest {
  const request = fields(value, 'a request');
  return { keys: list(request['keys'], key, 'keys'), pinned: yesOrNo(request['pinned'], 'whether to pin') };
}

export function hideRequest(value: unknown): HideRequest {
  return { keys: list(fields(value, 'a request')['keys'], key, 'keys') };
}

function period(value: unknown): Period {
  const one = fields(value, 'a period');
  return {
    dating: oneOf<Dating>(one['dating'], DATINGS, 'a date'),
    from: orNull(one['from'], day),
    to: orNull(one['to'], day),
    undated: yesOrNo(one['undated'], 'whether the undated are seen'),
    known: orNull(one['known'], day),
  };
}

export function filter(value: unknown): Filter {
  const one = fields(value, 'a filter');
  return {
    hiddenTypes: list(one['hiddenTypes'], (each) => text(each, 'a type'), 'types'),
    hiddenRelations: list(one['hiddenRelations'], relation, 'relations'),
    hiddenStatuses: list(one['hiddenStatuses'], status, 'statuses'),
    minimumDocuments: count(one['minimumDocuments'], 'a number of documents'),
    period: period(one['period']),
    text: text(one['text'], 'a text'),
    rules: list(one['rules'], rule, 'rules'),
  };
}

function rule(value: unknown): PropertyRule {
  const one = fields(value, 'a rule');
  return {
    of: oneOf<PropertyRule['of']>(one['of'], BEARERS, 'what has a property'),
    property: text(one['property'], 'a property'),
    comparison: text(one['comparison'], 'a comparison'),
    value: text(one['value'], 'a value'),
  };
}

export function keys(value: unknown): string[] {
  return list(value, key, 'keys');
}

export function found(value: unknown): Found {
  const one = fields(value, 'a find');
  return { hits: count(one['hits'], 'a number of hits'), at: count(one['at'], 'a place') };
}

function words(value: unknown): Words {
  const both = fields(value, 'words');
  return { en: text(both['en'], 'a word'), id: text(both['id'], 'a word') };
}

function dictionary(value: unknown): Record<string, Words> {
  return Object.fromEntries(Object.entries(fields(value, 'words')).map(([name, both]) => [name, words(both)]));
}

function typesBy(value: unknown, what: string): Record<string, string> {
  return Object.fromEntries(Object.entries(fields(value, what)).map(([name, type]) => [name, text(type, 'a type')]));
}

export function vocabulary(value: unknown): Vocabulary {
  const one = fields(value, 'a vocabulary');
  return {
    relations: dictionary(one['relations']),
    types: dictionary(one['types']),
    behind: oneOf<Behind>(one['behind'], BEHIND, 'what is behind edges'),
    kinds: typesBy(one['kinds'], 'kinds'),
    colours: typesBy(one['colours'], 'colours'),
  };
}

export function language(value: unknown): Language {
  return oneOf<Language>(value, LANGUAGES, 'a language');
}

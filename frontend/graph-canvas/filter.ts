/** What of the picture is not to be seen, by the rule of the Java record `Filter`; one set of cases holds both to it. */

import type { CanvasEdge, CanvasNode, EdgeStatus, Filter, Period } from './messages';
import { ALL_TIME, during, isOpen } from './period';
import type { Picture } from './picture';

export const NO_FILTER: Filter = {
  hiddenTypes: [],
  hiddenRelations: [],
  hiddenStatuses: [],
  minimumDocuments: 0,
  period: ALL_TIME,
  text: '',
  rules: [],
};

const NOBODY: ReadonlySet<string> = new Set();

/**
 * The part of a picture that is seen, with edges as the claims in the period alone make them; the same picture where a
 * filter hides nothing at all.
 *
 * @param unfit the keys of the nodes and edges that the filter's rules about properties hide
 */
export function seenThrough(filter: Filter, picture: Picture, unfit: ReadonlySet<string> = NOBODY): Picture {
  if (hidesNothing(filter)) {
    return picture;
  }
  const unfitNodes = filter.rules.some(({ of }) => of === 'NODES') ? unfit : NOBODY;
  const unfitEdges = filter.rules.some(({ of }) => of === 'EDGES') ? unfit : NOBODY;
  const withEdges = new Set<string>();
  const withSeenEdges = new Set<string>();
  const seen: CanvasEdge[] = [];
  for (const whole of picture.edges.values()) {
    withEdges.add(whole.source).add(whole.target);
    const edge = during(filter.period, whole);
    if (edge !== null && showsEdge(filter, edge) && !unfitEdges.has(edge.key)) {
      withSeenEdges.add(edge.source).add(edge.target);
      seen.push(edge);
    }
  }
  const part = folded(filter.text);
  const nodes = new Map(
    [...picture.nodes].filter(
      ([key, node]) =>
        showsNode(filter, node, part) &&
        !unfitNodes.has(key) &&
        (!withEdges.has(key) || withSeenEdges.has(key)),
    ),
  );
  const edges = seen.filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  return { nodes, edges: new Map(edges.map((edge) => [edge.key, edge])) };
}

/** The whole picture with edges as the claims in a period alone make them, without those that it leaves nothing of. */
export function inPeriod(period: Period, picture: Picture): Picture {
  if (isOpen(period)) {
    return picture;
  }
  const left = [...picture.edges].flatMap(([key, whole]) => {
    const edge = during(period, whole);
    return edge === null ? [] : [[key, edge] as const];
  });
  return { nodes: picture.nodes, edges: new Map(left) };
}

/** The filter that hides a type as well, or shows it again. */
export function typeTurned(filter: Filter, type: string): Filter {
  return { ...filter, hiddenTypes: turned(filter.hiddenTypes, type) };
}

/** The filter that hides lines of a status as well, or shows them again. */
export function statusTurned(filter: Filter, status: EdgeStatus): Filter {
  return { ...filter, hiddenStatuses: turned(filter.hiddenStatuses, status) };
}

/** A name as it is compared: in small letters without marks, as Java folds it. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

function hidesNothing(filter: Filter): boolean {
  const { hiddenTypes, hiddenRelations, hiddenStatuses, minimumDocuments, period, text, rules } = filter;
  const lists = [hiddenTypes, hiddenRelations, hiddenStatuses, rules];
  return lists.every((list) => list.length === 0) && minimumDocuments <= 1 && isOpen(period) && text === '';
}

function showsNode(filter: Filter, node: CanvasNode, part: string): boolean {
  return (
    !filter.hiddenTypes.includes(node.type) &&
    (part === '' || folded(node.caption).includes(part) || folded(node.captionId).includes(part))
  );
}

function showsEdge(filter: Filter, edge: CanvasEdge): boolean {
  return (
    !filter.hiddenRelations.includes(edge.relation) &&
    !filter.hiddenStatuses.includes(edge.status) &&
    edge.documents >= filter.minimumDocuments
  );
}

function turned<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

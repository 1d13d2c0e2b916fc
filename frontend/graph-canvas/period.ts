/** Which claims are seen by their dates, by the rule of the Java record `Period`; one set of cases holds both to it. */

import type { CanvasEdge, EdgeStatus, Period } from './messages';

export const ALL_TIME: Period = { dating: 'HAPPENED', from: null, to: null, undated: false, known: null };

/** Whether it leaves all claims. */
export function isOpen({ from, to, known }: Period): boolean {
  return from === null && to === null && known === null;
}

/** What is left of an edge: its status and how many say so, by the claims in the period alone; null where none is. */
export function during(period: Period, edge: CanvasEdge): CanvasEdge | null {
  if (isOpen(period)) {
    return edge;
  }
  if (edge.told.length === 0) {
    return spans(period, edge) ? edge : null;
  }
  const documents = edge.told.map((told) => statuses(period, told)).filter((said) => said.length > 0);
  const all = documents.flat();
  const denies = all.filter((status) => status === 'DENIED').length;
  const denying = documents.filter((said) => said.includes('DENIED')).length;
  return all.length === 0
    ? null
    : {
        ...edge,
        status: statusOf(all, denies),
        says: all.length - denies,
        denies,
        documents: Math.max(denying, documents.length - denying),
      };
}

/** How a document puts an edge, as far as that is in the period. */
function statuses(period: Period, told: string): EdgeStatus[] {
  const [published = UNKNOWN, ...said] = told.split(' ');
  return said
    .filter((word) => shows(period, published === UNKNOWN ? '' : published, word.slice(1)))
    .map((word) => STATUSES[word.charAt(0)] ?? 'STATED');
}

const UNKNOWN = '-';
const STATUSES: Readonly<Record<string, EdgeStatus>> = { S: 'STATED', P: 'PLANNED', D: 'DENIED' };

function statusOf(all: readonly EdgeStatus[], denies: number): EdgeStatus {
  if (denies > 0) {
    return denies < all.length ? 'DISPUTED' : 'DENIED';
  }
  return all.includes('STATED') ? 'STATED' : 'PLANNED';
}

/** What is not known of its documents, the first and the last date of an edge have to say. */
function spans({ from, to, undated }: Period, edge: CanvasEdge): boolean {
  return edge.from === null || edge.to === null
    ? (from === null && to === null) || undated
    : (from === null || edge.to >= from) && (to === null || edge.from <= to);
}

function shows(period: Period, published: string, event: string): boolean {
  const wasKnown = period.known === null || (published !== '' && published <= period.known);
  return wasKnown && isWithin(period, period.dating === 'HAPPENED' ? event : published);
}

/** A date that is known to the month or year alone is compared by these. */
function isWithin({ from, to, undated }: Period, date: string): boolean {
  if (from === null && to === null) {
    return true;
  }
  return date === ''
    ? undated
    : (from === null || date >= from.slice(0, date.length)) && (to === null || date <= to.slice(0, date.length));
}

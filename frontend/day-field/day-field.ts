/** Has Vaadin's date pickers write and read days as the page does, and name their parts: their own patterns know English months alone. */

import { read, written, type Day, type Months } from './days';

/** The part of a date picker that decides. */
interface Picker extends HTMLElement {
  i18n: object;
}

/** A month of a calendar, which draws itself in its own time. */
interface Month extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

const described = new WeakSet<Element>();

/** @param names what months are called, each time from January on; days are written by the first */
function speakDays(picker: Picker, names: readonly Months[]): void {
  const [months = []] = names;
  // The connector sets its own when the answer that called this is worked through.
  setTimeout(() => {
    picker.i18n = {
      ...picker.i18n,
      formatDate: (day: Day) => written(day, months),
      parseDate: (text: string) => read(text, names),
    };
  });
  if (!described.has(picker)) {
    described.add(picker);
    picker.addEventListener('opened-changed', () => requestAnimationFrame(() => describe(picker)));
  }
}

/** Says to a screen reader what the calendar is for, and whose it is. */
function describe(picker: Picker): void {
  const calendar = picker.querySelector('vaadin-date-picker-overlay-content');
  const input = picker.querySelector('input');
  if (calendar !== null && input !== null) {
    calendar.id = `${input.id}-calendar`;
    calendar.setAttribute('aria-label', input.getAttribute('aria-label') ?? '');
    input.setAttribute('aria-controls', calendar.id);
    if (!described.has(calendar)) {
      described.add(calendar);
      new MutationObserver(() => quieten(calendar)).observe(calendar, { childList: true, subtree: true });
      quieten(calendar);
    }
  }
}

/** The weekdays above each month are hidden from a screen reader, which would then be told of rows with nothing in them. */
function quieten(calendar: Element): void {
  calendar.querySelectorAll<Month>('vaadin-month-calendar').forEach((month) => {
    void month.updateComplete.then(() => {
      month.shadowRoot?.querySelector('[part~="weekdays"]')?.setAttribute('role', 'presentation');
    });
  });
}

declare global {
  interface Window {
    simpulSpeakDays: typeof speakDays;
  }
}

window.simpulSpeakDays = speakDays;

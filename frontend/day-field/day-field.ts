/** Has Vaadin's date pickers write and read days as the page does: their own patterns know English months alone. */

import { read, written, type Day, type Months } from './days';

/** The part of a date picker that decides. */
interface Picker extends HTMLElement {
  i18n: object;
}

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
}

declare global {
  interface Window {
    simpulSpeakDays: typeof speakDays;
  }
}

window.simpulSpeakDays = speakDays;

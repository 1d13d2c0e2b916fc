/** Days as people write them: "4 Jul 2024" in the page's language, and read in whatever way either language has. */

/** A day as Vaadin's date picker has it; January is month 0. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What the months are called, from January on. */
export type Months = readonly string[];

/** "4 Jul 2024" */
export function written({ year, month, day }: Day, months: Months): string {
  return `${day} ${months[month] ?? month + 1} ${year}`;
}

/**
 * The day that "4 Jul 2024", "4 July 2024", "4/7/2024", "4.7.2024" or "2024-07-04" means; undefined where it is none, such as
 * the 31st of February.
 *
 * @param names what months are called, each time from January on
 */
export function read(text: string, names: readonly Months[]): Day | undefined {
  const words = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso !== null) {
    return dayOf(iso[1], Number(iso[2]) - 1, iso[3]);
  }
  const numbers = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/.exec(words);
  if (numbers !== null) {
    return dayOf(numbers[4], Number(numbers[3]) - 1, numbers[1]);
  }
  const named = /^(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(words);
  const month = named?.[2]?.toLowerCase();
  const at = names.map((months) => months.findIndex((name) => name.toLowerCase() === month)).find((found) => found >= 0);
  return named === null || at === undefined ? undefined : dayOf(named[3], at, named[1]);
}

function dayOf(writtenYear: string | undefined, month: number, writtenDay: string | undefined): Day | undefined {
  const [year, day] = [Number(writtenYear), Number(writtenDay)];
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  const isOne = date.getUTCFullYear() === year && date.getUTCMonth() === month && date.getUTCDate() === day;
  return isOne ? { year, month, day } : undefined;
}

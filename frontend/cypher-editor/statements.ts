/** Where statements begin and end in a text. Knows strings, names in backticks and comments. */

export interface Statement {
  readonly text: string;
  /** The range of UTF-16 offsets in the whole text; a closing semicolon lies in it, but not in the statement's own text. */
  readonly from: number;
  readonly to: number;
}

type Kind = 'code' | 'quoted' | 'comment';

interface Piece {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** What ends a statement that no semicolon ends, at the beginning of a line; in an open bracket it is a label. */
const COMMANDS = [':help', ':clear', ':use', ':param', ':params'];

/**
 * All statements of a text, in order; what is only space and comments is none. A line that begins with a colon is one of its own
 * where a statement may begin, and where it begins with the name of a command also below a statement without a semicolon.
 */
export function statements(text: string): Statement[] {
  const found: Statement[] = [];
  let from = 0;
  let begun = -1;
  let open = 0;
  const end = (at: number, next: number): void => {
    if (begun >= 0) {
      const start = text[begun] === ':' ? begun : from + leadingSpace(text.slice(from, at));
      found.push({ text: text.slice(start, at).trimEnd(), from: start, to: Math.max(next, start) });
    }
    from = next;
    begun = -1;
    open = 0;
  };
  for (const piece of pieces(text)) {
    if (piece.kind === 'quoted') {
      begun = begun < 0 ? piece.from : begun;
    } else if (piece.kind === 'code') {
      for (let at = piece.from; at < piece.to; at++) {
        if (text[at] === ';') {
          end(at, at + 1);
        } else if (text[at] === '\n' && begun >= 0 && text[begun] === ':') {
          end(at, at);
        } else if (begun >= 0 && open <= 0 && text[begun] !== ':' && isCommand(text, at)) {
          const last = text.slice(0, at).trimEnd().length;
          end(last, last);
          begun = at;
        } else if (begun < 0 && !isSpace(text[at])) {
          begun = at;
        }
        open += depth(text[at]);
      }
    }
  }
  const last = text.trimEnd().length;
  end(last, Math.max(last, from));
  return found;
}

/** The same text with spaces in place of the lines that are no Cypher but begin with a colon, so that all else stays where it is. */
export function withoutLines(text: string): string {
  return lines(text).reduce(
    (blank, { from, to }) => blank.slice(0, from) + text.slice(from, to).replace(/\S/g, ' ') + blank.slice(to),
    text,
  );
}

export interface Formatted {
  readonly text: string;
  /** Where the cursor is then. */
  readonly at: number;
}

/**
 * Formats what stands between the lines that begin with a colon, which stay as they are, as do the empty lines around them, and
 * comments where there is no statement.
 */
export function formatted(text: string, at: number, format: (text: string, at: number) => Formatted): Formatted {
  let whole = '';
  let cursor = -1;
  let end = 0;
  const add = (from: number, to: number): void => {
    const part = text.slice(from, to);
    const start = from + leadingSpace(part);
    const trimmed = part.trim();
    if (trimmed !== '') {
      const within = Math.max(0, Math.min(trimmed.length, at - start));
      const isCypher = !trimmed.startsWith(':') && statements(trimmed).length > 0;
      const done = isCypher ? format(trimmed, within) : { text: trimmed, at: within };
      const shown = done.text.trim();
      whole += whole === '' ? '' : '\n'.repeat(Math.max(1, text.slice(end, start).split('\n').length - 1));
      cursor = cursor < 0 && at <= start + trimmed.length ? whole.length + Math.min(done.at, shown.length) : cursor;
      whole += shown;
      end = start + trimmed.length;
    }
  };
  let from = 0;
  for (const line of lines(text)) {
    add(from, line.from);
    add(line.from, line.to);
    from = line.to;
  }
  add(from, text.length);
  return { text: whole, at: cursor < 0 ? whole.length : cursor };
}

/** What is written of the name that a line begins with behind a colon, where the cursor is in it; null where it is elsewhere. */
export function lineName(text: string, cursor: number): string | null {
  const name = /:[\p{L}\p{N}_]*$/u.exec(text.slice(0, cursor))?.[0] ?? '';
  const whole = COMMANDS[0] ?? '';
  const last = statements(text.slice(0, cursor - name.length) + whole).at(-1);
  return name !== '' && last?.text === whole ? name : null;
}

/** Whether the cursor is in a line that begins with a colon. */
export function isInLine(text: string, cursor: number): boolean {
  return lines(text).some(({ from, to }) => from < cursor && cursor <= to);
}

function lines(text: string): Statement[] {
  return statements(text).filter((one) => one.text.startsWith(':'));
}

/** The statement that the cursor is in; between two the one before it on the same line, else the one after; behind all the last. */
export function statementAt(text: string, cursor: number): Statement | null {
  const all = statements(text);
  const next = all.findIndex(({ to }) => to >= cursor);
  const at = next < 0 ? all.length - 1 : next;
  const before = all[at - 1];
  const chosen = all[at];
  if (chosen !== undefined && before !== undefined && cursor < chosen.from) {
    return text.slice(before.to, cursor).includes('\n') ? chosen : before;
  }
  return chosen ?? null;
}

/** Whether a line begins here with a colon and the name of a command. */
function isCommand(text: string, at: number): boolean {
  return (
    text[at] === ':' &&
    text.slice(text.lastIndexOf('\n', at) + 1, at).trim() === '' &&
    COMMANDS.includes(/^:[\p{L}\p{N}_]*/u.exec(text.slice(at, at + 20))?.[0].toLowerCase() ?? '')
  );
}

function depth(character: string | undefined): number {
  return /[([{]/.test(character ?? '') ? 1 : /[)\]}]/.test(character ?? '') ? -1 : 0;
}

/** Whether the cursor is in Cypher itself, and in no string, name in backticks or comment. */
export function isInCode(text: string, cursor: number): boolean {
  for (const { kind, from, to } of pieces(text)) {
    if (kind !== 'code' && from < cursor && (cursor < to || (cursor === to && to === text.length))) {
      return false;
    }
  }
  return true;
}

function* pieces(text: string): Generator<Piece> {
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const to = kind === 'code' ? codeEnd(text, at) : kind === 'comment' ? commentEnd(text, at) : quoteEnd(text, at);
    yield { kind, from: at, to };
    at = to;
  }
}

function kindAt(text: string, at: number): Kind {
  const two = text.slice(at, at + 2);
  if (two === '//' || two === '/*') {
    return 'comment';
  }
  return /['"`]/.test(text[at] ?? '') ? 'quoted' : 'code';
}

function codeEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && kindAt(text, at) === 'code') {
    at++;
  }
  return at;
}

function commentEnd(text: string, from: number): number {
  const end = text[from + 1] === '/' ? text.indexOf('\n', from) : text.indexOf('*/', from + 2);
  return end < 0 ? text.length : text[from + 1] === '/' ? end : end + 2;
}

/** Behind the closing mark, or the end of the text; a mark that is written twice closes and opens again. */
function quoteEnd(text: string, from: number): number {
  const mark = text[from];
  let at = from + 1;
  while (at < text.length && text[at] !== mark) {
    at += text[at] === '\\' && mark !== '`' ? 2 : 1;
  }
  return Math.min(at + 1, text.length);
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}

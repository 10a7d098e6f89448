import type { Readable } from 'node:stream';

/** Keys as they are pressed, and lines where a key asks for one. */
export interface Keys {
  /** The next key; null when there are no more. */
  key(): Promise<string | null>;
  /** The next line, without its end; `echo` shows what is typed. Null when it was broken off. */
  line(echo: (text: string) => Promise<void>): Promise<string | null>;
  close(): void;
}

interface Terminal extends Readable {
  readonly isTTY?: boolean;
  setRawMode?(mode: boolean): void;
}

const interrupt = '\u0003';
const endOfInput = '\u0004';
const escapeKey = '\u001b';

/** Reads keys from a terminal one by one; from a pipe, its characters (line ends between them are no keys). */
export function openKeys(stdin: Terminal): Keys {
  const isTerminal = stdin.isTTY === true;
  if (isTerminal) stdin.setRawMode?.(true);
  const chars = charsOf(stdin);
  const next = async (): Promise<string | null> => {
    const { value, done } = await chars.next();
    return done === true || value === interrupt || value === endOfInput ? null : value;
  };
  return {
    async key() {
      for (;;) {
        const char = await next();
        if (char === '\n' || char === '\r') continue;
        return char;
      }
    },
    async line(echo) {
      let text = '';
      for (;;) {
        const char = await next();
        if (char === null || char === escapeKey) return null;
        if (char === '\n' || char === '\r') return text;
        const isErased = char === '\u007f' || char === '\b';
        text = isErased ? [...text].slice(0, -1).join('') : text + char;
        if (isTerminal) await echo(isErased ? '\b \b' : char);
      }
    },
    close() {
      if (isTerminal) stdin.setRawMode?.(false);
      stdin.pause();
    },
  };
}

async function* charsOf(stdin: Readable): AsyncGenerator<string, void, void> {
  stdin.setEncoding('utf8');
  for await (const chunk of stdin) {
    // An arrow or function key arrives as one chunk that begins with escape: it is not a word of ours.
    if (String(chunk).startsWith(`${escapeKey}[`)) continue;
    yield* String(chunk);
  }
}

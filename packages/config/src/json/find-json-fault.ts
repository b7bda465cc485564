export interface JsonFault {
  /** Characters from the start of the text. */
  readonly offset: number;
  readonly reason: string;
}

const tokenPattern =
  /[{}[\],:]|"(?:[^"\\\n]|\\.)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const spacePattern = /[ \t\n\r]*/y;

class Refused extends Error {
  readonly fault: JsonFault;
  constructor(offset: number, reason: string) {
    super(reason);
    this.fault = { offset, reason };
  }
}

/**
 * The first spot where `text` stops being JSON, or where a name is given twice
 * in one object (which JSON allows and then forgets the first).
 *
 * The engine's own parser words this differently from release to release and
 * sometimes leaves the position out; an installer needs it every time.
 */
export function findJsonFault(text: string): JsonFault | null {
  try {
    const reader = new TokenReader(text);
    readValue(reader);
    reader.expectEnd();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    throw error;
  }
}

/** Walks the text token by token; an empty token is the end. */
class TokenReader {
  readonly #text: string;
  offset = 0;
  token = '';

  constructor(text: string) {
    this.#text = text;
    this.advance();
  }

  advance(): void {
    this.offset += this.token.length;
    this.offset += matchAt(spacePattern, this.#text, this.offset)?.length ?? 0;
    const token = matchAt(tokenPattern, this.#text, this.offset);
    if (token === null && this.offset < this.#text.length) throw this.#strange();
    if (token?.startsWith('"') && !isJson(token)) throw this.#strange();
    this.token = token ?? '';
  }

  refuse(expected: string): Refused {
    const seen = this.token === '' ? 'the file ends here' : `here is ${this.token}`;
    return new Refused(this.offset, `${seen}, but ${expected} should come next`);
  }

  expectEnd(): void {
    if (this.token !== '') throw this.refuse('the end of the file');
  }

  #strange(): Refused {
    const rest = this.#text.slice(this.offset);
    if (rest.startsWith('"')) {
      return new Refused(
        this.offset,
        'this text in quotes has no end, or holds a faulty character',
      );
    }
    if (rest.startsWith('//') || rest.startsWith('/*')) {
      return new Refused(this.offset, 'JSON has no comments');
    }
    const word = /^[\p{L}\p{N}_.+-]+|^./su.exec(rest)?.[0] ?? '';
    return new Refused(this.offset, `${word} is not JSON (text needs double quotes)`);
  }
}

function isJson(token: string): boolean {
  try {
    JSON.parse(token);
    return true;
  } catch {
    return false;
  }
}

function matchAt(pattern: RegExp, text: string, offset: number): string | null {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? null;
}

function readValue(reader: TokenReader): void {
  if (reader.token === '{') {
    const names = new Set<string>();
    readList(reader, '}', () => readMember(reader, names));
  } else if (reader.token === '[') {
    readList(reader, ']', () => readValue(reader));
  } else if (reader.token === '' || /^[}\],:]$/.test(reader.token)) {
    throw reader.refuse('a value');
  } else {
    reader.advance();
  }
}

/** What stands between brackets, with commas between and none at the end. */
function readList(reader: TokenReader, end: '}' | ']', readOne: () => void): void {
  reader.advance();
  let isFirst = true;
  while (!(isFirst && reader.token === end)) {
    readOne();
    isFirst = false;
    if (reader.token === end) break;
    if (reader.token !== ',') throw reader.refuse(`a comma or ${end}`);
    reader.advance();
  }
  reader.advance();
}

function readMember(reader: TokenReader, names: Set<string>): void {
  if (!reader.token.startsWith('"')) throw reader.refuse('a name in double quotes');
  const name = String(JSON.parse(reader.token));
  if (names.has(name)) throw new Refused(reader.offset, `"${name}" is given twice`);
  names.add(name);
  reader.advance();
  if (reader.token !== ':') throw reader.refuse('a colon');
  reader.advance();
  readValue(reader);
}

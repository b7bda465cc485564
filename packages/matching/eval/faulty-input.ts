/** Input that can't be evaluated, with the file and line to look at. */
export class FaultyInput extends Error {
  override readonly name = 'FaultyInput';
}

type Fields = Readonly<Record<string, unknown>>;

/** One line of a file as a JSON object, or a complaint that names file and line. */
export function parseLine(file: string, line: number, text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new FaultyInput(`${file}:${line}: not JSON (${(error as Error).message})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FaultyInput(`${file}:${line}: a JSON object is expected`);
  }
  return value as Fields;
}

/** A text field that must be there. */
export function textOf(fields: Fields, name: string, where: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new FaultyInput(`${where}: "${name}" must be a text that isn't empty`);
}

/** A text field that may be missing, null or empty. */
export function textOrNull(fields: Fields, name: string, where: string): string | null {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return value;
  throw new FaultyInput(`${where}: "${name}" must be a text or null`);
}

/** A list of texts; missing and null are an empty list. */
export function textsOf(fields: Fields, name: string, where: string): readonly string[] {
  const value = fields[name];
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value;
  throw new FaultyInput(`${where}: "${name}" must be a list of texts`);
}

/** Milliseconds since the epoch; a time without a zone is the venue's own, and all of them are alike. */
export function timeOrNull(fields: Fields, name: string, where: string): number | null {
  const text = textOrNull(fields, name, where);
  if (text === null) return null;
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/.test(text);
  const time = Date.parse(hasZone || !text.includes('T') ? text : `${text}Z`);
  if (Number.isFinite(time)) return time;
  throw new FaultyInput(`${where}: "${name}" must be a time such as 2026-06-01T19:34`);
}

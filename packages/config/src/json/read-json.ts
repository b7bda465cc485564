import { readFile } from 'node:fs/promises';
import type { Fault } from '../config-fault.ts';
import { findJsonFault } from './find-json-fault.ts';

export type JsonFile = { readonly value: unknown } | { readonly fault: Fault };

/** The contents of a JSON file, or the one fault that keeps it from being read. */
export async function readJson(file: string): Promise<JsonFile> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { fault: { file, path: '', reason: unreadable(error) } };
  }
  const withoutMark = text.replace(/^\uFEFF/, '');
  const fault = findJsonFault(withoutMark);
  if (fault === null) return { value: JSON.parse(withoutMark) };
  return { fault: { file, path: spotIn(withoutMark, fault.offset), reason: fault.reason } };
}

function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'the file is missing';
  if (code === 'EACCES') return 'the file may not be read by this account';
  if (code === 'EISDIR') return 'this is a folder, not a file';
  return `the file cannot be read (${String(code ?? error)})`;
}

function spotIn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

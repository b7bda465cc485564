import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Response } from 'express';

const scriptInPage = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** By path of a built page; a page that was built again is read again. */
const known = new Map<string, { readonly mtimeMs: number; readonly hashes: readonly string[] }>();

/** Let exactly those scripts run that were built into this page: the policy names them by their hash. */
export async function allowScriptsInPage(response: Response, page: string): Promise<void> {
  const hashes = await hashesIn(page);
  const policy = response.get('Content-Security-Policy');
  if (hashes.length === 0 || !policy) return;
  const allowed = `script-src ${hashes.join(' ')}`;
  response.set('Content-Security-Policy', policy.replace('script-src', allowed));
}

async function hashesIn(page: string): Promise<readonly string[]> {
  const { mtimeMs } = await stat(page);
  const read = known.get(page);
  if (read?.mtimeMs === mtimeMs) return read.hashes;
  const html = await readFile(page, 'utf8');
  const hashes = [...html.matchAll(scriptInPage)].map(([, script = '']) => {
    return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  });
  known.set(page, { mtimeMs, hashes });
  return hashes;
}

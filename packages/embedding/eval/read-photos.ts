import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FaultyInput, parseLine, textOf, textOrNull } from '../../matching/eval/faulty-input.ts';

/** The photos that a catalogue names, by item: `photo` is a path beside that file. */
export function readPhotos(catalogue: string): ReadonlyMap<string, string> {
  const photos = new Map<string, string>();
  for (const [at, line] of readFileSync(catalogue, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const where = `${catalogue}:${at + 1}`;
    const fields = parseLine(catalogue, at + 1, line.replace(/^\ufeff/, ''));
    const photo = textOrNull(fields, 'photo', where);
    if (photo === null) continue;
    const path = join(dirname(catalogue), photo);
    if (!existsSync(path)) throw new FaultyInput(`${where}: there is no photo "${path}"`);
    photos.set(textOf(fields, 'id', where), path);
  }
  return photos;
}

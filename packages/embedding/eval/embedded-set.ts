import { type Description, type Impression, wordsForModel } from '@homeward/matching';
import { type BenchmarkSet, filesIn, loadSet } from '../../matching/eval/benchmark-set.ts';
import type { OpenModel } from '../src/index.ts';
import { readPhotos } from './read-photos.ts';

/** A labelled set with what a model makes of everything in it. */
export interface EmbeddedSet extends BenchmarkSet {
  readonly impressions: ReadonlyMap<string, Impression>;
}

const textsAtOnce = 16;

/** Let a model read a set, and see its photos if there are any and it can. */
export async function embedSet(folder: string, model: OpenModel): Promise<EmbeddedSet> {
  const files = filesIn(folder);
  const set = loadSet(files);
  const impressions = new Map<string, Impression>();
  const described = [
    ...set.items.map((item) => ({ key: itemKey(item.id), text: wordsForModel(item) })),
    ...set.reports.map(({ description }) => ({
      key: reportKey(description.id),
      text: wordsForModel(description),
    })),
  ];
  for (let at = 0; at < described.length; at += textsAtOnce) {
    const batch = described.slice(at, at + textsAtOnce);
    const vectors = await model.embedTexts(batch.map(({ text }) => text));
    for (const [row, { key }] of batch.entries()) {
      const words = vectors[row];
      if (words) impressions.set(key, { words });
    }
  }
  for (const [id, path] of model.embedPictures ? readPhotos(files.catalogue) : []) {
    const [picture] = (await model.embedPictures?.([path])) ?? [];
    if (picture) impressions.set(itemKey(id), { ...impressions.get(itemKey(id)), picture });
  }
  return { ...set, impressions };
}

/** Reports and items of a set may share ids. */
export const itemKey = (id: string) => `item/${id}`;
export const reportKey = (id: string) => `report/${id}`;

/** A description with what the model makes of it. */
export function impressed(described: Description, impression: Impression | undefined): Description {
  return impression ? { ...described, impression } : described;
}

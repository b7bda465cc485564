import { liveHomeward, liveOld, type Question, summarise } from './compare.ts';
import { allUnkind, lessKind, type Variant } from './less-kind.ts';
import type { Summary } from './summary.ts';

export interface Tried {
  readonly name: string;
  readonly change: Variant['change'];
  readonly old: Summary;
  readonly homeward: Summary;
}

/** How the same evenings go when one number after the other is less kind, and all of them. */
export async function sensitivity(
  question: Question,
  base: { readonly old: Summary; readonly homeward: Summary },
): Promise<readonly Tried[]> {
  const tried: Tried[] = [{ name: 'as stated', change: {}, ...base }];
  for (const { name, change, touchesBoth } of [...lessKind, allUnkind]) {
    const varied = { ...question, p: { ...question.p, ...change } };
    const old = touchesBoth ? summarise(await liveOld(varied)) : base.old;
    tried.push({ name, change, old, homeward: summarise(await liveHomeward(varied)) });
  }
  return tried;
}

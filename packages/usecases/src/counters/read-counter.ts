import { type CounterId, fail, ok } from '@homeward/domain';
import type { Deps } from '../ports.ts';
import { counterFilesOf } from './counter-file.ts';

/** One counter with its place and who stands there. */
export function readCounter({ store, venue }: Pick<Deps, 'store' | 'venue'>) {
  return ({ id }: { readonly id: CounterId }) =>
    store.read(async (tx) => {
      const counter = await tx.counters.find(id);
      const [file] = counter ? await counterFilesOf(tx, venue, [counter]) : [];
      return file ? ok(file) : fail('counter.not-found');
    });
}

/** Something that must never happen has happened: where and when, so that it can be played again. */
export class BrokenInvariant extends Error {
  override readonly name = 'BrokenInvariant';

  constructor(what: string, where: { seed: number; date: string; ids: readonly string[] }) {
    super(`${what} (seed ${where.seed}, ${where.date}): ${where.ids.join(', ')}`);
  }
}

import type { RefusalCode } from '@homeward/domain';
import { describe, expectTypeOf, it } from 'vitest';
import type { SameWords, Translate, WordKey, WordValues } from '../src/word-keys.ts';

describe('typed words', () => {
  it('offer a text for every refusal code and a lost connection, by type', () => {
    type Said = `errors.${RefusalCode | 'connection.lost'}`;
    expectTypeOf<Said>().toExtend<WordKey>();
    expectTypeOf<Extract<WordKey, `errors.${string}`>>().toExtend<Said>();
  });

  it('ask for exactly the values a text contains', () => {
    expectTypeOf<WordValues<'shared-words.back'>>().toEqualTypeOf<[]>();
    expectTypeOf<WordValues<'shared-words.wait.range'>[0]>().toHaveProperty('from');
    expectTypeOf<WordValues<'shared-words.things'>[0]>().toHaveProperty('count');
    const sayWords = (t: Translate) => {
      // @ts-expect-error the range needs its numbers
      t('shared-words.wait.range');
      // @ts-expect-error there is no such text
      t('shared-words.nonsense');
    };
    expectTypeOf(sayWords).toBeFunction();
  });

  it('refuse a language that forgets a key or invents one', () => {
    const english = { back: 'Back', deep: { next: 'Next' } } as const;
    // @ts-expect-error `deep.next` is missing
    const forgetful = { back: 'Zurück', deep: {} } satisfies SameWords<typeof english>;
    const inventive = {
      back: 'Zurück',
      // @ts-expect-error `more` is unknown to English
      deep: { next: 'Weiter', more: 'Mehr' },
    } satisfies SameWords<typeof english>;
    expectTypeOf(forgetful).not.toBeAny();
    expectTypeOf(inventive).not.toBeAny();
  });
});

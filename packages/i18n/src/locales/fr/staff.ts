import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/staff.ts';

export const words = {
  'sign-in': {
    title: 'Se connecter',
    passphrase: 'Phrase secrète',
  },
} satisfies SameWords<typeof english>;

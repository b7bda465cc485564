import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/kiosk.ts';

export const words = {
  home: {
    title: 'Vous avez perdu quelque chose ? On va le retrouver.',
    lost: 'J’ai perdu quelque chose',
    code: 'J’ai un code',
  },
} satisfies SameWords<typeof english>;

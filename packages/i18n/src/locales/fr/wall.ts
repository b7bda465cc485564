import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/wall.ts';

export const words = {
  next: {
    title: 'Prochains',
  },
  now: {
    at: 'Maintenant : {{counter}}',
  },
} satisfies SameWords<typeof english>;

import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/wall.ts';

export const words = {
  next: {
    title: 'Siguientes',
  },
  now: {
    at: 'Ahora: {{counter}}',
  },
} satisfies SameWords<typeof english>;

import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/guest.ts';

export const words = {
  code: {
    title: 'Verfolgen Sie es wie ein Paket',
    label: 'Ihr Code',
  },
} satisfies SameWords<typeof english>;

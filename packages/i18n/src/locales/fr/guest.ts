import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/guest.ts';

export const words = {
  code: {
    title: 'Suivez-le comme un colis',
    label: 'Votre code',
  },
} satisfies SameWords<typeof english>;

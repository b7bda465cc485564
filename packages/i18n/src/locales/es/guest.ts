import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/guest.ts';

export const words = {
  code: {
    title: 'Sígalo como un paquete',
    label: 'Su código',
  },
} satisfies SameWords<typeof english>;

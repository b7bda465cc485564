import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/staff.ts';

export const words = {
  'sign-in': {
    title: 'Iniciar sesión',
    passphrase: 'Frase de contraseña',
  },
} satisfies SameWords<typeof english>;

/** Words of the staff app, for colleagues at work. */
export const words = {
  'sign-in': {
    title: 'Sign in',
    passphrase: 'Passphrase',
  },
} as const;

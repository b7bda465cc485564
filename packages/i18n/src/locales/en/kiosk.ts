/** Words of the kiosk, for a visitor in a hurry. */
export const words = {
  home: {
    title: 'Lost something? Let’s get it home.',
    lost: 'I lost something',
    code: 'I have a code',
  },
} as const;

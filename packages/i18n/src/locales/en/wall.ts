/** Words of the wall display, read from ten metres away. */
export const words = {
  next: {
    title: 'Next',
  },
  now: {
    at: 'Now at {{counter}}',
  },
} as const;

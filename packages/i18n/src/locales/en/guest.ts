/** Words of the guest page, for a visitor waiting for news. */
export const words = {
  code: {
    title: 'Follow it like a parcel',
    label: 'Your code',
  },
} as const;

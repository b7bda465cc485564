/** What visitors thought of it all. */
export const feedback = {
  title: 'Feedback',
  about: 'What visitors thought of it all, after it was over.',
  mean: '{{mean}} of 5',
  of_one: 'from {{count}} visitor',
  of_other: 'from {{count}} visitors',
  stars: '{{rating}} of 5',
  none: 'No feedback yet',
  'none-about': 'Visitors are asked once, after their report was closed.',
  wordless: 'no words',
} as const;

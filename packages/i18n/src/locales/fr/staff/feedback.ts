/** What visitors thought of it all. */
export const feedback = {
  title: 'Avis',
  about: 'Ce que les visiteurs en ont pensé, une fois terminé.',
  mean: '{{mean}} sur 5',
  of_one: 'de {{count}} visiteur',
  of_other: 'de {{count}} visiteurs',
  stars: '{{rating}} sur 5',
  none: 'Pas encore d’avis',
  'none-about': 'Chaque visiteur est interrogé une fois, après la clôture de sa déclaration.',
  wordless: 'sans mots',
} as const;

/** What visitors thought of it all. */
export const feedback = {
  title: 'Rückmeldungen',
  about: 'Wie die Gäste es fanden, nachdem alles vorbei war.',
  mean: '{{mean}} von 5',
  of_one: 'von {{count}} Gast',
  of_other: 'von {{count}} Gästen',
  stars: '{{rating}} von 5',
  none: 'Noch keine Rückmeldung',
  'none-about': 'Gäste werden einmal gefragt, nachdem ihre Meldung geschlossen wurde.',
  wordless: 'ohne Worte',
} as const;

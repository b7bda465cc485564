/** What visitors thought of it all. */
export const feedback = {
  title: 'Opiniones',
  about: 'Qué les pareció a los visitantes, una vez terminado.',
  mean: '{{mean}} de 5',
  of_one: 'de {{count}} visitante',
  of_other: 'de {{count}} visitantes',
  stars: '{{rating}} de 5',
  none: 'Aún no hay opiniones',
  'none-about': 'Se pregunta una vez a cada visitante, cuando su aviso se ha cerrado.',
  wordless: 'sin palabras',
} as const;

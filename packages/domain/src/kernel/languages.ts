/** Languages the screens speak, as BCP 47 tags. */
export const languages = ['en', 'es', 'fr', 'de'] as const;

export type Language = (typeof languages)[number];

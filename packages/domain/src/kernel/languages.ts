/** Languages the public screens speak and guests are answered in, as BCP 47 tags. */
export const languages = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'nl',
  'zh',
  'ja',
  'ko',
  'ar',
] as const;

export type Language = (typeof languages)[number];

import type { PrivacyClass } from '@homeward/domain';

/** The drawings a category may be shown by, on tiles and beside search results. */
export const categoryPictures = [
  'bag',
  'backpack',
  'handbag',
  'suitcase',
  'phone',
  'tablet',
  'laptop',
  'camera',
  'headphones',
  'earbuds',
  'charger',
  'glasses',
  'sunglasses',
  'hat',
  'cap',
  'clothes',
  'jacket',
  'jumper',
  'scarf',
  'gloves',
  'shoes',
  'toy',
  'balloon',
  'wallet',
  'purse',
  'cash',
  'keys',
  'bottle',
  'tumbler',
  'lunchbox',
  'pass',
  'bank-card',
  'passport',
  'umbrella',
  'watch',
  'jewellery',
  'book',
  'pushchair',
  'dummy',
  'cane',
  'wheelchair',
  'medicine',
  'hearing-aid',
  'ears',
  'else',
] as const;

export type CategoryPicture = (typeof categoryPictures)[number];

/**
 * Kinds of thing that no installer may make more public than this: bank cards
 * are never photographed, papers only masked, and what can be sold or misused
 * is never shown to visitors.
 */
export const leastPrivacy: Readonly<Partial<Record<CategoryPicture, readonly PrivacyClass[]>>> = {
  'bank-card': ['unphotographed'],
  passport: ['masked', 'unphotographed'],
  phone: ['discreet', 'masked', 'unphotographed'],
  wallet: ['discreet', 'masked', 'unphotographed'],
  purse: ['discreet', 'masked', 'unphotographed'],
  cash: ['discreet', 'masked', 'unphotographed'],
  keys: ['discreet', 'masked', 'unphotographed'],
  jewellery: ['discreet', 'masked', 'unphotographed'],
  watch: ['discreet', 'masked', 'unphotographed'],
  pass: ['discreet', 'masked', 'unphotographed'],
};

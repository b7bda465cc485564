import { completeLanguages, type Language, languages } from './languages.ts';

/** Groups of words, one file per language each; an app asks for its own and gets the last two always. */
export const rooms = ['kiosk', 'staff', 'guest', 'wall', 'shared-words', 'errors'] as const;

export type Room = (typeof rooms)[number];

/** The rooms an app chooses from. */
export type AppRoom = Exclude<Room, 'shared-words' | 'errors'>;

/** The languages in which an app with these rooms can be used: staff's words exist in fewer. */
export function languagesOf(appRooms: readonly AppRoom[]): readonly Language[] {
  return appRooms.includes('staff') ? completeLanguages : languages;
}

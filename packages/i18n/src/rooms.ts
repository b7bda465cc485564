/** Groups of words, one file per language each; an app asks for its own and gets the last two always. */
export const rooms = ['kiosk', 'staff', 'guest', 'wall', 'shared-words', 'errors'] as const;

export type Room = (typeof rooms)[number];

/** The rooms an app chooses from. */
export type AppRoom = Exclude<Room, 'shared-words' | 'errors'>;

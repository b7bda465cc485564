/** What a visitor came for. */
export type Errand = 'lost' | 'code' | 'hand-in';

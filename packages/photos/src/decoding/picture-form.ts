/** How pictures are encoded: more effort makes WebP 6 % smaller and takes more than twice as long. */
export const PICTURE_WEBP = { quality: 80, effort: 2 } as const;

/** Longest edge in pixels of the placeholder. */
export const PLACEHOLDER_EDGE = 20;
export const PLACEHOLDER_WEBP = { quality: 40, effort: 4 } as const;

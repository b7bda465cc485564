/** See `readTable` for the form of a line. */
export const motifs = `
star | star | estrella | étoile | stern | estrela | stella | ster | 星 | 星 | 별
`;

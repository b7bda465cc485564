/** See `readTable` for the form of a line. */
export const states = `
torn | torn, ripped | roto, rasgado | déchiré | gerissen, zerrissen | rasgado | strappato | gescheurd | 破 | 破れ | 찢어진
`;

/** See `readTable` for the form of a line. */
export const materials = `
leather | leather, lthr | cuero, piel | cuir | leder | couro | pelle, cuoio | leer | 皮革, 皮 | 革, レザー | 가죽
`;

/** See `readTable` for the form of a line. */
export const patterns = `
striped | striped, stripes | rayas, rayado | rayé, rayures | gestreift | listrado | a righe | gestreept | 条纹 | 縞 | 줄무늬
`;

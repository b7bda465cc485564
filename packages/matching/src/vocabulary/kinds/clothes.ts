/** See `readTable` for the form of a line. */
export const clothes = `
jacket | jacket | chaqueta | veste | jacke | jaqueta, casaco | giacca | jas | 夹克, 外套 | ジャケット | 재킷
`;

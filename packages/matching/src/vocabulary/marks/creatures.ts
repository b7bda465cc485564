/** See `readTable` for the form of a line. */
export const creatures = `
panda | panda | panda | panda | panda | panda | panda | panda | 熊猫 | パンダ | 판다
`;

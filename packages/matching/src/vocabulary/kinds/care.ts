/** See `readTable` for the form of a line. */
export const care = `
pushchair | pushchair, stroller, buggy | carrito, cochecito | poussette | kinderwagen, buggy | carrinho | passeggino | buggy, wandelwagen | 婴儿车 | ベビーカー | 유모차
`;

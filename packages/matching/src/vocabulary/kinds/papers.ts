/** See `readTable` for the form of a line. */
export const papers = `
wallet | wallet | cartera | portefeuille | geldbeutel, geldbörse | carteira | portafoglio | portemonnee | 钱包 | 財布 | 지갑
`;

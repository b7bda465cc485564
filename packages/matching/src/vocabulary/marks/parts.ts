/** See `readTable` for the form of a line. */
export const parts = `
zip | zip, zipper | cremallera | fermeture éclair | reißverschluss | zíper | cerniera | rits | 拉链 | ファスナー | 지퍼
small | small | pequeño | petit | klein | pequeno | piccolo | klein | 小 | 小さい | 작은
large | large, big | grande | grand | groß | grande | grande | groot | 大 | 大きい | 큰
`;

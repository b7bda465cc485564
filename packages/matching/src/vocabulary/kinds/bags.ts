/** See `readTable` for the form of a line. */
export const bags = `
bag | bag | bolso, bolsa | sac | tasche | bolsa | borsa | tas | 包, 袋子 | バッグ, かばん | 가방
backpack < bag | backpack, rucksack, knapsack, bkpk | mochila | sac à dos | rucksack | mochila | zaino | rugzak | 双肩包, 背包 | リュック, リュックサック | 배낭, 백팩
`;

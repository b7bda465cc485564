/** See `readTable` for the form of a line. */
export const everyday = `
bottle | bottle, water bottle | botella | bouteille, gourde | flasche, trinkflasche | garrafa | bottiglia, borraccia | fles | 水瓶, 水壶 | 水筒, ボトル | 물병
keys | keys, key | llaves, llave | clés, clé | schlüssel | chaves, chave | chiavi, chiave | sleutels | 钥匙 | 鍵 | 열쇠
`;

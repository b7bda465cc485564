/** See `readTable` for the form of a line. */
export const leisure = `
plush | plush, soft toy, teddy | peluche | peluche, doudou | kuscheltier, stofftier | pelúcia, peluche | peluche | knuffel | 毛绒玩具 | ぬいぐるみ | 인형
`;

/** See `readTable` for the form of a line. */
export const accessories = `
hat | hat | sombrero | chapeau | hut | chapéu | cappello | hoed | 帽子 | 帽子 | 모자
umbrella | umbrella, brolly | paraguas | parapluie | regenschirm | guarda-chuva | ombrello | paraplu | 雨伞, 伞 | 傘 | 우산
glasses | glasses, specs | gafas | lunettes | brille | óculos | occhiali | bril | 眼镜 | 眼鏡, メガネ | 안경
`;

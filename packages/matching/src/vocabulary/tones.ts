import { readTable } from './table.ts';

/** Words that move a colour: darker, lighter, stronger. */
export const tones = readTable(`
dark | dark, deep, darkish | oscuro, profundo | foncé, sombre, profond | dunkel, tief, dunkler, dunkles, dunkle, dunklen, dunklem | escuro, profundo | scuro, cupo, profondo | donker, diep | 深, 暗, 深色, 暗色 | 濃い, 濃いめの, 暗い, 暗めの, ダーク, 濃 | 진한, 짙은, 어두운, 다크, 진
light | light, pale, pastel, soft, lightish, faded | claro, pálido, pastel, clarito, suave | clair, pâle, pastel, délavé | hell, blass, pastell, zart, helles, heller, helle, hellen, hellem | claro, pálido, pastel, clarinho | chiaro, pallido, pastello, tenue | licht, bleek, pastel, zacht | 浅, 淡, 浅色, 淡色 | 薄い, 淡い, 薄めの, 明るい, 薄, ライト, パステル | 연한, 옅은, 밝은, 라이트, 파스텔, 연
bright | bright, neon, fluorescent, fluo, vivid, hi vis, day glo, hot | chillón, neón, fosforito, fluorescente, vivo, intenso, fuerte | vif, fluo, néon, fluorescent, criard, pétant | knall, neon, grell, leuchtend, kräftig, knallig | vivo, fluorescente, néon, forte, berrante | acceso, fluo, vivace, neon, brillante | fel, neon, knal, helder | 亮, 荧光, 鲜艳, 亮色, 鲜 | 鮮やかな, 蛍光, ビビッド, 派手な, 鮮やか, ネオン | 형광, 선명한, 쨍한, 네온
`);

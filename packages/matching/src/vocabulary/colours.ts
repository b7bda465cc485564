import { readTable, type TableRow } from './table.ts';

/** Colour words as centres in CIELAB: `L a b`, D65, taken from the usual sRGB swatches of each name. */
const centres: Readonly<Record<string, readonly [number, number, number]>> = {
  black: [8, 0, 0],
  charcoal: [30, 0, -2],
  grey: [55, 0, 0],
  'light-grey': [80, 0, 0],
  silver: [76, 0, -2],
  white: [98, 0, 0],
  ivory: [95, -1, 9],
  cream: [92, 0, 16],
  beige: [83, 3, 20],
  tan: [70, 11, 33],
  camel: [62, 14, 38],
  khaki: [60, 1, 28],
  brown: [37, 18, 28],
  'dark-brown': [22, 12, 16],
  copper: [55, 32, 40],
  bronze: [56, 17, 49],
  gold: [76, 4, 58],
  'rose-gold': [68, 24, 14],
  mustard: [70, 10, 65],
  yellow: [90, -8, 84],
  'light-yellow': [95, -6, 40],
  orange: [70, 42, 74],
  peach: [84, 14, 26],
  coral: [67, 45, 33],
  red: [48, 68, 48],
  burgundy: [25, 42, 20],
  'light-pink': [86, 16, 2],
  pink: [74, 38, 0],
  'hot-pink': [58, 75, -5],
  magenta: [52, 80, -40],
  purple: [36, 54, -44],
  'dark-purple': [20, 32, -32],
  lilac: [76, 18, -22],
  'light-blue': [79, -10, -22],
  blue: [42, 18, -62],
  'royal-blue': [36, 30, -68],
  navy: [15, 12, -34],
  teal: [46, -28, -10],
  turquoise: [76, -40, -6],
  mint: [88, -26, 12],
  lime: [82, -46, 74],
  green: [48, -46, 40],
  'light-green': [80, -34, 36],
  'dark-green': [28, -28, 20],
  olive: [46, -8, 42],
};

/** Not places in colour space, but words that staff and visitors use like colours. */
export const colourlessIds: ReadonlySet<string> = new Set(['multicolour', 'transparent']);

const table = `
black | black, jet black, jet, ebony | negro | noir | schwarz | preto, negro | nero | zwart | 黑, 黑色 | 黒, 黒色, 黒い, くろ, ブラック, 真っ黒 | 검정, 검은, 까만, 검정색, 검은색, 블랙, 흑색
charcoal | charcoal, anthracite, graphite, slate, gunmetal | antracita, grafito, carbón | anthracite, ardoise | anthrazit, graphit | antracite, grafite, chumbo | antracite, grafite | antraciet | 炭灰, 炭灰色, 深灰, 深灰色 | チャコール, チャコールグレー, 墨色 | 차콜, 진회색, 먹색
grey | grey, gray, heather | gris | gris | grau | cinza, cinzento, gris | grigio | grijs | 灰, 灰色 | 灰色, グレー, グレイ, ねずみ色, 鼠色 | 회색, 그레이, 쥐색
light-grey | light grey, light gray, pale grey | gris claro, gris perla | gris clair, gris perle | hellgrau | cinza claro | grigio chiaro, grigio perla | lichtgrijs | 浅灰, 浅灰色 | 薄いグレー, ライトグレー | 연회색, 밝은 회색
silver | silver, silvery, chrome, metallic, steel coloured, silver tone | plateado, plata, cromado, metalizado | argenté, argent, chromé, métallisé | silber, silbern, silberfarben, chrom, silbrig | prateado, prata, cromado | argento, argentato, cromato | zilver, zilveren, zilverkleurig | 银, 银色 | 銀, 銀色, シルバー, シルバーの, メタリック | 은색, 실버, 은빛, 은
white | white, snow white | blanco | blanc, blanche | weiß | branco | bianco | wit | 白, 白色 | 白, 白色, 白い, しろ, ホワイト, 真っ白 | 흰, 하얀, 흰색, 하얀색, 화이트, 백색
ivory | ivory, off white, offwhite, eggshell | marfil, hueso, blanco roto | ivoire, blanc cassé, écru | elfenbein, elfenbeinfarben, naturweiß, wollweiß | marfim, gelo, off white | avorio, bianco sporco | ivoor, gebroken wit | 象牙白, 象牙色, 米白, 米白色 | アイボリー, オフホワイト, 生成り | 아이보리, 상아색
cream | cream, creamy, vanilla, off yellow | crema, vainilla | crème | creme, cremefarben, cremeweiß | creme, bege claro | crema, panna | crème, roomwit | 奶油色, 奶白 | クリーム色, クリーム | 크림색, 크림
beige | beige, sand, sandy, nude, oatmeal, fawn, ecru, natural, stone | beis, beige, arena, crudo, color carne | beige, sable, grège | beige, sandfarben, sand, natur | bege, areia, nude | beige, sabbia, corda | beige, zandkleurig, zand | 米色, 米黄色, 卡其米, 裸色, 驼 | ベージュ, 肌色, 砂色 | 베이지, 베이지색, 살색
tan | tan, light brown, honey, buff | marrón claro, habano, canela | marron clair, fauve, châtain | hellbraun | castanho claro, caramelo claro, marrom claro | marrone chiaro, nocciola | lichtbruin | 浅棕, 浅棕色, 浅褐色 | 薄茶, 薄茶色, 明るい茶色, ライトブラウン | 연갈색, 밝은 갈색
camel | camel, caramel, cognac, toffee, ginger | camel, caramelo, coñac, tostado | camel, caramel, cognac | camel, karamell, cognac | camelo, caramelo, conhaque | cammello, cuoio, caramello, cognac | camel, cognac, karamel | 驼色, 焦糖色 | キャメル, キャメル色, ラクダ色 | 카멜, 캐멀, 카멜색
khaki | khaki, army green brown, taupe, mushroom | caqui, kaki, topo | kaki, taupe | khaki, taupe | cáqui, caqui | cachi, kaki, tortora | kaki, taupe | 卡其, 卡其色, 土色 | カーキ, カーキ色 | 카키, 카키색
brown | brown, brownish, tawny, chestnut, hazel, tortoiseshell, tortoise shell, tortoise | marrón, café, castaño, pardo, carey | marron, brun, écaille | braun | marrom, castanho, tartaruga | marrone, castano, tartarugato, bruno | bruin | 棕, 棕色, 褐色, 啡色, 咖啡色, 茶色, 玳瑁 | 茶色, 茶, 茶色い, 茶色の, ブラウン, 褐色, べっ甲, 鼈甲 | 갈색, 브라운, 밤색, 고동색
dark-brown | dark brown, chocolate, chocolate brown, espresso, walnut, mahogany | marrón oscuro, chocolate, caoba | marron foncé, chocolat, acajou | dunkelbraun, schokobraun, mahagoni | castanho escuro, marrom escuro, chocolate | marrone scuro, testa di moro, cioccolato | donkerbruin, chocoladebruin | 深棕, 深棕色, 深褐色, 巧克力色 | 焦げ茶, こげ茶, こげ茶色, 焦茶色, チョコレート色, ダークブラウン | 진갈색, 짙은 갈색, 초콜릿색, 다크브라운
copper | copper, coppery, rust, rusty red, terracotta | cobre, cobrizo, óxido, teja, terracota | cuivre, cuivré, rouille, terracotta | kupfer, kupferfarben, rostrot, rostfarben, terrakotta | cobre, acobreado, ferrugem, terracota | rame, ramato, ruggine, terracotta | koper, koperkleurig, roestkleurig, roestbruin | 铜色, 锈色 | 銅色, 赤茶, 赤茶色, さび色, テラコッタ | 구리색, 적갈색
bronze | bronze, brass, antique gold | bronce, latón, dorado viejo | bronze, laiton | bronze, messing, messingfarben | bronze, latão | bronzo, ottone | brons, messing | 青铜色, 古铜色 | ブロンズ, 真鍮 | 청동색, 브론즈, 황동
gold | gold, golden, gilt, gold tone, gold coloured, gold colored | dorado, oro, color oro | doré, or, couleur or | gold, golden, goldfarben, vergoldet | dourado, ouro | oro, dorato, color oro | goud, gouden, goudkleurig | 金, 金色, 黄金色, 金黄 | 金, 金色, ゴールド | 금색, 골드, 금빛, 금
rose-gold | rose gold, rosegold, pink gold | oro rosa, dorado rosa | or rose, doré rose | roségold, roségolden, rosegold | ouro rosa, ouro rosé, rosê | oro rosa | roségoud, rosé goud | 玫瑰金, 玫瑰金色 | ローズゴールド, ピンクゴールド | 로즈골드, 핑크골드
mustard | mustard, ochre, ocher, amber, mustard yellow | mostaza, ocre, ámbar | moutarde, ocre, ambre | senfgelb, ocker, senffarben, bernstein | mostarda, ocre, âmbar | senape, ocra, ambra | mosterdgeel, oker, okergeel | 芥末黄, 土黄, 土黄色, 姜黄 | からし色, マスタード, 黄土色, 山吹色 | 겨자색, 머스터드, 황토색
yellow | yellow, lemon, canary, neon yellow, fluorescent yellow, fluo yellow | amarillo, limón, amarillo fluorescente | jaune, jaune fluo, citron | gelb, zitronengelb, neongelb | amarelo, amarelo fluorescente | giallo, giallo fluo | geel, neongeel | 黄, 黄色, 荧光黄 | 黄色, 黄色い, きいろ, 黄, イエロー, 蛍光イエロー, レモン色 | 노란, 노란색, 노랑, 노랑색, 옐로, 옐로우, 누런
light-yellow | light yellow, pale yellow, pastel yellow, blonde, straw coloured | amarillo claro, amarillo pastel, rubio | jaune clair, jaune pâle, jaune pastel | hellgelb, pastellgelb, blassgelb | amarelo claro, amarelo pastel | giallo chiaro, giallo pastello, paglierino | lichtgeel, pastelgeel | 浅黄, 浅黄色, 淡黄, 鹅黄 | 薄い黄色, 薄黄色, クリームイエロー | 연노랑, 연한 노란색
orange | orange, tangerine, neon orange, apricot orange | naranja, anaranjado, mandarina | orange, orangé, mandarine | orange, orangefarben, orangerot | laranja, alaranjado, cor de laranja | arancione, arancio | oranje | 橙, 橙色, 橘, 橘色, 橘黄, 桔色, 橘红 | オレンジ, オレンジ色, 橙色, だいだい色 | 주황, 주황색, 오렌지, 오렌지색, 귤색
peach | peach, apricot, salmon pink, blush | melocotón, durazno, albaricoque | pêche, abricot | pfirsich, apricot, aprikose, pfirsichfarben | pêssego, damasco | pesca, albicocca | perzik, abrikoos, perzikkleurig | 桃色, 蜜桃色, 杏色, 杏 | ピーチ, 杏色, アプリコット | 살구색, 복숭아색, 피치
coral | coral, salmon | coral, salmón | corail, saumon | koralle, korallenrot, lachs, lachsfarben | coral, salmão | corallo, salmone | koraal, zalm, zalmkleurig, koraalrood | 珊瑚色, 珊瑚红, 橙红色, 三文鱼色 | コーラル, サーモンピンク, 珊瑚色, 朱色 | 코랄, 산호색, 연어색, 다홍색
red | red, reddish, scarlet, crimson, ruby, cherry red, bright red, tomato red | rojo, rojizo, escarlata, colorado, encarnado, bermellón | rouge, écarlate, vermeil | rot, rötlich, knallrot, scharlachrot, feuerrot | vermelho, encarnado, escarlate | rosso, scarlatto | rood, roodachtig, knalrood | 红, 红色, 大红, 鲜红 | 赤, 赤色, 赤い, あか, レッド, 真っ赤, 紅色 | 빨간, 빨강, 빨간색, 붉은, 레드, 적색
burgundy | burgundy, maroon, wine, wine red, dark red, bordeaux, claret, oxblood, plum red | burdeos, granate, vino, rojo oscuro, borgoña, guinda, vinotinto | bordeaux, grenat, lie de vin, rouge foncé, bordeau | bordeaux, weinrot, dunkelrot, bordeauxrot, burgunder | bordô, bordeaux, vinho, grená, vermelho escuro | bordeaux, bordò, granata, vinaccia, amaranto, rosso scuro | bordeaux, bordeauxrood, wijnrood, donkerrood | 酒红, 酒红色, 暗红, 深红, 枣红, 枣红色, 暗红色, 深红色 | ワインレッド, ボルドー, えんじ色, エンジ, 暗い赤, バーガンディ, あずき色 | 와인색, 버건디, 자주색, 진빨강, 검붉은, 자주
light-pink | light pink, baby pink, pale pink, pastel pink, dusky pink, dusty pink, blush pink, powder pink, rose | rosa claro, rosa palo, rosa pastel, rosa bebé | rose clair, rose pâle, rose poudré, vieux rose, rose pastel | hellrosa, zartrosa, altrosa, blassrosa, babyrosa | rosa claro, rosa bebê, rosa pastel, rosa chá | rosa chiaro, rosa pallido, rosa cipria, rosa antico | lichtroze, zachtroze, oudroze, babyroze | 浅粉, 浅粉色, 淡粉, 淡粉色, 粉白 | 薄ピンク, 薄いピンク, 淡いピンク, 桜色, ベビーピンク | 연분홍, 연핑크, 연분홍색, 연한 분홍색
pink | pink, pinkish, rosy | rosa, rosado | rose, rosé | rosa, pink, rosarot | cor de rosa, rosa, rosado | rosa | roze | 粉, 粉色, 粉红, 粉红色, 桃红 | ピンク, ピンク色, 桃色 | 분홍, 분홍색, 핑크, 핑크색
hot-pink | hot pink, bright pink, neon pink, shocking pink, deep pink, cerise, barbie pink, fluorescent pink | rosa fuerte, rosa chillón, rosa fucsia, rosa fosforito, rosa mexicano | rose vif, rose fluo, rose fuchsia, rose bonbon | knallpink, neonpink, kräftiges pink, grellpink | rosa choque, pink, rosa forte, rosa pink | rosa acceso, rosa shocking, rosa fluo, rosa forte | felroze, knalroze, neonroze, hardroze | 玫红, 玫红色, 亮粉, 荧光粉, 亮粉色 | 濃いピンク, ショッキングピンク, ローズピンク, 蛍光ピンク | 진분홍, 핫핑크, 진분홍색, 형광핑크
magenta | magenta, fuchsia, fuschia, raspberry | magenta, fucsia, frambuesa | magenta, fuchsia, framboise | magenta, fuchsia, himbeer | magenta, fúcsia | magenta, fucsia | magenta, fuchsia | 洋红, 品红, 紫红, 紫红色 | マゼンタ, フューシャ, 赤紫 | 마젠타, 자홍색
purple | purple, violet, purplish, plum, grape, indigo purple | morado, violeta, púrpura, lila oscuro | violet, pourpre, mauve foncé, prune | lila, violett, purpur, pflaume | roxo, púrpura, violeta | viola, porpora, prugna | paars, violet | 紫, 紫色 | 紫, 紫色, むらさき, パープル, バイオレット | 보라, 보라색, 퍼플, 자색
dark-purple | dark purple, aubergine, eggplant, deep purple | morado oscuro, berenjena, ciruela | violet foncé, aubergine | dunkellila, dunkelviolett, aubergine | roxo escuro, berinjela | viola scuro, melanzana | donkerpaars, aubergine | 深紫, 深紫色 | 濃い紫, ナス色 | 진보라, 진보라색
lilac | lilac, lavender, mauve, light purple, pale purple, periwinkle, wisteria | lila, lavanda, malva | lilas, lavande, mauve, parme | flieder, lavendel, hellviolett, helllila, fliederfarben, mauve | lilás, lavanda, malva | lilla, lavanda, glicine, malva | lila, lavendel, lichtpaars, mauve | 浅紫, 淡紫, 淡紫色, 薰衣草紫, 丁香紫, 浅紫色, 藕荷色 | ラベンダー, 薄紫, 薄紫色, 藤色, ライラック, 淡い紫 | 연보라, 라벤더, 라일락, 연보라색, 연한 보라색
light-blue | light blue, pale blue, sky blue, baby blue, powder blue, pastel blue, ice blue, denim blue | azul claro, celeste, azul cielo, azul bebé, azul pastel | bleu clair, bleu ciel, bleu pâle, bleu pastel | hellblau, himmelblau, babyblau, pastellblau, eisblau | azul claro, azul bebê, azul celeste, azul céu | azzurro, celeste, blu chiaro, carta da zucchero | lichtblauw, hemelsblauw, babyblauw, ijsblauw | 浅蓝, 浅蓝色, 天蓝, 天蓝色, 淡蓝, 淡蓝色, 水蓝 | 水色, 薄い青, 空色, ライトブルー, スカイブルー, 淡い青 | 하늘색, 연파랑, 연청색, 연한 파란색, 스카이블루
blue | blue, bluish, mid blue, denim coloured | azul, azulado | bleu | blau, bläulich, mittelblau | azul, azulado | blu | blauw | 蓝, 蓝色 | 青, 青色, 青い, あお, ブルー, 藍色 | 파란, 파랑, 파란색, 푸른, 블루, 청색
royal-blue | royal blue, cobalt, electric blue, bright blue, sapphire, ultramarine, indigo | azul eléctrico, azul rey, azul cobalto, azul royal, índigo, añil, azulón | bleu roi, bleu électrique, bleu vif, cobalt, bleu cobalt, indigo | königsblau, royalblau, kobaltblau, knallblau, indigo | azul royal, azul elétrico, azul cobalto, anil | blu elettrico, blu cobalto, bluette, indaco, blu royal | koningsblauw, kobaltblauw, felblauw, indigo | 宝蓝, 宝蓝色, 皇家蓝, 靛蓝, 亮蓝, 湛蓝 | ロイヤルブルー, コバルトブルー, 瑠璃色, インディゴ | 로얄블루, 코발트, 남보라, 인디고
navy | navy, navy blue, dark blue, midnight blue, deep blue | azul marino, azul oscuro, marino, azul noche | bleu marine, marine, bleu foncé, bleu nuit | marine, marineblau, dunkelblau, nachtblau, navy | azul marinho, azul escuro, marinho, azul petróleo escuro | blu navy, blu scuro, blu marino, blu notte | marineblauw, donkerblauw, marine, navy | 藏青, 藏青色, 深蓝, 深蓝色, 海军蓝, 藏蓝, 藏蓝色, 藏藍 | 紺, 紺色, ネイビー, ネイビーブルー, 濃紺, ダークブルー, 濃い青 | 남색, 네이비, 감색, 군청색, 진파랑, 곤색, 진한 파란색
teal | teal, petrol, petrol blue, blue green, bluegreen, dark turquoise, greenish blue, bluish green | verde azulado, azul petróleo, azul verdoso, petróleo | bleu pétrole, bleu canard, pétrole, bleu vert, sarcelle | petrol, petrolfarben, blaugrün, grünblau, petrolblau | verde petróleo, azul petróleo, azul esverdeado, verde azulado | ottanio, petrolio, verde petrolio, blu petrolio, verde acqua scuro | petrol, petrolblauw, blauwgroen, groenblauw | 蓝绿, 蓝绿色, 孔雀蓝, 墨蓝, 孔雀绿 | 青緑, 青緑色, ティール, ピーコックグリーン | 청록, 청록색, 틸
turquoise | turquoise, aqua, aquamarine, cyan, turquoise blue, sea blue | turquesa, aguamarina, cian, aqua | turquoise, cyan, aqua | türkis, türkisblau, türkisfarben, aqua, cyan | turquesa, ciano, água marinha | turchese, acquamarina, ciano, verde acqua | turquoise, turkoois, aqua, cyaan | 青绿, 湖蓝, 湖蓝色, 绿松石色, 青色, 青绿色, 松石绿 | ターコイズ, ターコイズブルー, シアン, 浅葱色, エメラルドブルー | 터키색, 터콰이즈, 옥색, 청옥색, 민트블루
mint | mint, mint green, seafoam, sea green, pastel green, pale green, eau de nil | menta, verde menta, verde agua, verde pastel | menthe, vert menthe, vert d'eau, vert pastel, vert pâle | mint, mintgrün, pastellgrün, minze | menta, verde menta, verde água, verde pastel | menta, verde menta, verde acqua, verde pastello | mint, mintgroen, pastelgroen, zeegroen | 薄荷绿, 薄荷色, 浅绿松石, 粉绿 | ミント, ミントグリーン, 薄緑 | 민트, 민트색, 연녹색
lime | lime, lime green, neon green, bright green, acid green, fluorescent green, chartreuse, apple green | verde lima, lima, verde fosforito, verde neón, verde chillón, verde manzana | vert fluo, vert citron, vert anis, vert pomme, vert vif | limettengrün, neongrün, giftgrün, knallgrün, grellgrün, lime, apfelgrün | verde limão, verde lima, verde fluorescente, verde néon | verde lime, verde fluo, verde acido, verde mela | limoengroen, limegroen, neongroen, felgroen, gifgroen, appelgroen | 荧光绿, 亮绿, 柠檬绿, 青柠色, 苹果绿 | ライム, ライムグリーン, 黄緑, 黄緑色, 蛍光グリーン, 若草色 | 라임, 연두, 연두색, 형광초록, 라임색
green | green, greenish, emerald, grass green, kelly green | verde, verdoso, esmeralda | vert, verdâtre, émeraude | grün, grünlich, smaragdgrün, grasgrün | verde, esverdeado, esmeralda | verde, smeraldo | groen, groenachtig, smaragdgroen | 绿, 绿色, 翠绿 | 緑, 緑色, みどり, グリーン, エメラルドグリーン | 초록, 초록색, 녹색, 그린, 푸른색
light-green | light green, sage, sage green, pistachio, pale lime | verde claro, salvia, pistacho, verde salvia | vert clair, vert sauge, sauge, pistache, vert amande | hellgrün, salbei, salbeigrün, pistazie, lindgrün | verde claro, sálvia, pistache | verde chiaro, salvia, pistacchio, verde salvia | lichtgroen, saliegroen, pistache | 浅绿, 浅绿色, 淡绿, 嫩绿, 鼠尾草绿, 淡绿色 | 薄い緑, ライトグリーン, 抹茶色, セージ, うぐいす色 | 연초록, 세이지, 연한 초록색
dark-green | dark green, forest green, bottle green, hunter green, racing green, pine green | verde oscuro, verde botella, verde bosque, verde pino | vert foncé, vert bouteille, vert sapin, vert forêt | dunkelgrün, tannengrün, flaschengrün, waldgrün | verde escuro, verde garrafa, verde musgo | verde scuro, verde bottiglia, verde bosco | donkergroen, flessengroen, bosgroen | 墨绿, 墨绿色, 深绿, 深绿色, 军绿深 | 深緑, 濃い緑, モスグリーン, ダークグリーン, 深緑色 | 진초록, 진녹색, 짙은 녹색, 암녹색
olive | olive, olive green, army green, military green, moss green, olive drab | verde oliva, oliva, verde militar, verde musgo, verde caqui | vert olive, olive, vert kaki, vert armée, vert mousse | oliv, olivgrün, oliv grün, armeegrün, moosgrün, khakigrün | verde oliva, verde militar, oliva, verde tropa | verde oliva, oliva, verde militare, verde muschio | olijfgroen, olijf, legergroen, mosgroen | 橄榄绿, 军绿, 军绿色, 橄榄色 | オリーブ, オリーブ色, オリーブグリーン, カーキグリーン | 올리브, 올리브색, 국방색, 군녹색
multicolour | multicolour, multicolor, multicoloured, multicolored, multi coloured, multi colored, rainbow, colourful, colorful, all colours, tie dye, tie dyed, iridescent, holographic, psychedelic | multicolor, multicolores, arcoíris, arco iris, colorido, de colores, de muchos colores, varios colores, iridiscente, tornasol | multicolore, arc en ciel, bariolé, coloré, de toutes les couleurs, irisé, holographique | bunt, mehrfarbig, regenbogen, regenbogenfarben, regenbogenfarbig, kunterbunt, vielfarbig, schillernd, batik | multicolorido, multicor, colorido, arco íris, arco-íris, várias cores, furta cor | multicolore, arcobaleno, colorato, variopinto, iridescente | veelkleurig, regenboog, meerkleurig, bont, kleurrijk, gekleurd, regenboogkleurig | 彩色, 彩虹, 彩虹色, 五颜六色, 七彩, 花花绿绿, 多色, 五彩, 镭射, 炫彩 | カラフル, 虹色, マルチカラー, レインボー, 七色, 色とりどり, オーロラ | 무지개, 알록달록, 무지개색, 여러색, 다채로운, 컬러풀, 레인보우, 홀로그램
transparent | transparent, clear, see through, translucent | transparente, translúcido | transparent, translucide | durchsichtig, transparent, klar, durchscheinend | transparente, translúcido | trasparente, traslucido | doorzichtig, transparant, doorschijnend | 透明, 半透明 | 透明, クリア, 半透明, スケルトン | 투명, 투명한, 반투명, 클리어
`;

export interface Colour {
  readonly id: string;
  /** Centre in CIELAB, or null for words that are no place in colour space. */
  readonly lab: readonly [number, number, number] | null;
  readonly row: TableRow;
}

/** All colours, by id. */
export const colours: ReadonlyMap<string, Colour> = new Map(
  readTable(table).map((row) => [row.id, { id: row.id, lab: centres[row.id] ?? null, row }]),
);

import { readBrands } from './brand-table.ts';

/** Makers of things that people lose, and what their products are. */
export const brands = readBrands(`
apple | Apple, 苹果, アップル, 애플, 蘋果 | iPhone = phone, AirPods = earbuds, AirPod = earbuds, AirPods Pro = earbuds, AirPods Max = headphones, EarPods = earphones, iPad = tablet, iPod = music-player, MacBook = laptop, Apple Watch = smartwatch, iWatch = smartwatch, AirTag = tracker, Apple Pencil = stylus, MagSafe, 아이폰 = phone, 아이패드 = tablet, 에어팟 = earbuds, 애플워치 = smartwatch, 맥북 = laptop, アイフォン = phone, アイフォーン = phone, アイパッド = tablet, エアポッズ = earbuds, エアーポッズ = earbuds, アップルウォッチ = smartwatch, マックブック = laptop, エアタグ = tracker, 에어태그 = tracker, 苹果手机 = phone, 苹果手表 = smartwatch, 苹果耳机 = earbuds
samsung | Samsung, 三星, サムスン, 삼성 | Galaxy = phone, Galaxy Buds = earbuds, Galaxy Watch = smartwatch, Galaxy Tab = tablet, Galaxy Fold = phone, Z Flip = phone, 갤럭시 = phone, ギャラクシー = phone, 갤럭시버즈 = earbuds, 버즈 = earbuds, 갤럭시워치 = smartwatch
google | Google, 谷歌, グーグル, 구글 | Pixel = phone, Pixel Buds = earbuds, Pixel Watch = smartwatch, ピクセル = phone, 픽셀 = phone
huawei (phone) | Huawei, 华为, ファーウェイ, 화웨이 | Mate Pro = phone
xiaomi (phone) | Xiaomi, 小米, シャオミ, 샤오미 | Redmi = phone, 红米 = phone, Mi Band = fitness-band, Poco = phone
oppo (phone) | Oppo |
oneplus (phone) | OnePlus, One Plus |
motorola (phone) | Motorola, モトローラ, 모토로라 | Moto G = phone
nokia (phone) | Nokia, 诺基亚, ノキア, 노키아 |
honor (phone) | Honor Magic, 荣耀 |
lg | LG |
sony | Sony, 索尼, ソニー, 소니 | PlayStation = game-console, PS Vita = game-console, Xperia = phone, Walkman = music-player, エクスペリア = phone, プレステ = game-console
nintendo | Nintendo, 任天堂, ニンテンドー, 닌텐도 | Switch = game-console, Nintendo Switch = game-console, Joy-Con = game-controller, Game Boy = game-console, Nintendo DS = game-console, 3DS = game-console, 닌텐도스위치 = game-console, スイッチ = game-console
microsoft | Microsoft, 微软, マイクロソフト | Surface Pro = tablet, Xbox = game-console
amazon | Amazon, 亚马逊, アマゾン, 아마존 | Kindle = e-reader, キンドル = e-reader, 킨들 = e-reader
kobo (e-reader) | Kobo |
jbl | JBL |
bose (headphones) | Bose, ボーズ, 보스 | QuietComfort = headphones
beats (headphones) | Beats, Beats by Dre | Powerbeats = earphones, Beats Studio = headphones
sennheiser (headphones) | Sennheiser, 森海塞尔, ゼンハイザー, 젠하이저 |
jabra (earbuds) | Jabra |
skullcandy (headphones) | Skullcandy |
soundcore (earbuds) | Soundcore |
anker (power-bank) | Anker, 安克, アンカー, 앤커 | PowerCore = power-bank
belkin | Belkin |
logitech | Logitech, 罗技, ロジクール, 로지텍 |
hp | HP, Hewlett Packard |
dell (laptop) | Dell, 戴尔, デル | XPS = laptop
lenovo (laptop) | Lenovo, 联想, レノボ, 레노버 | ThinkPad = laptop
asus (laptop) | Asus |
acer (laptop) | Acer |
canon (camera) | Canon, 佳能, キヤノン, キャノン, 캐논 | EOS = camera, PowerShot = camera
nikon (camera) | Nikon, 尼康, ニコン, 니콘 | Coolpix = camera
fujifilm (camera) | Fujifilm, Fuji, 富士, フジフイルム, 후지 | Instax = instant-camera, チェキ = instant-camera, 인스탁스 = instant-camera, 拍立得 = instant-camera
polaroid (instant-camera) | Polaroid, ポラロイド, 폴라로이드, 宝丽来 |
kodak (camera) | Kodak, 柯达, コダック, 코닥 |
gopro (action-camera) | GoPro, ゴープロ, 고프로 |
dji (camera) | DJI, 大疆 | Osmo = camera
olympus (camera) | Olympus, オリンパス |
panasonic | Panasonic, 松下, パナソニック | Lumix = camera
casio (watch) | Casio, 卡西欧, カシオ, 카시오 | G-Shock = watch, Baby-G = watch
seiko (watch) | Seiko, 精工, セイコー, 세이코 |
citizen (watch) | Citizen Eco-Drive |
swatch (watch) | Swatch, スウォッチ, 스와치 |
timex (watch) | Timex |
fossil (watch) | Fossil, フォッシル |
rolex (watch) | Rolex, 劳力士, ロレックス, 롤렉스 |
omega (watch) | Omega, 欧米茄, オメガ, 오메가 |
tissot (watch) | Tissot, 天梭 |
daniel-wellington (watch) | Daniel Wellington |
garmin (smartwatch) | Garmin, 佳明, ガーミン, 가민 | Forerunner = smartwatch
fitbit (fitness-band) | Fitbit, フィットビット, 핏빗 |
tile (tracker) | Tile Pro, Tile Mate |
nike | Nike, 耐克, ナイキ, 나이키 | Air Force = trainers, Air Max = trainers, Air Jordan = trainers, Jordans = trainers
jordan | Air Jordan |
adidas | Adidas, 阿迪达斯, アディダス, 아디다스, 阿迪 | Stan Smith = trainers, Samba = trainers, Adilette = sliders, Superstar = trainers
puma | Puma, 彪马, プーマ, 푸마 |
reebok | Reebok, リーボック, 리복, 锐步 |
new-balance | New Balance, ニューバランス, 뉴발란스, 新百伦 |
asics | Asics, アシックス, 亚瑟士 |
fila | Fila, フィラ, 휠라, 斐乐 |
kappa | Kappa |
under-armour | Under Armour, Under Armor, アンダーアーマー, 언더아머, 安德玛 |
lululemon | Lululemon, ルルレモン, 룰루레몬 |
champion | Champion, チャンピオン, 챔피온 |
converse (trainers) | Converse, コンバース, 컨버스, 匡威 | Chuck Taylor = trainers, All Star = trainers
vans (trainers) | Vans Off The Wall, バンズ, 반스, 范斯 |
skechers (trainers) | Skechers, スケッチャーズ, 斯凯奇, 스케쳐스 |
crocs (clogs) | Crocs, クロックス, 크록스, 卡骆驰, 洞洞鞋 | Jibbitz = charm
birkenstock (sandals) | Birkenstock, Birkenstocks, ビルケンシュトック, 버켄스탁, 勃肯 |
havaianas (flip-flops) | Havaianas, Havaiana, ハワイアナス, 哈唯纳 |
teva (sandals) | Teva |
timberland (boots) | Timberland, ティンバーランド, 팀버랜드 |
dr-martens (boots) | Dr Martens, Doc Martens, Docs, ドクターマーチン, 닥터마틴, 马丁靴 |
ugg (boots) | Ugg, Uggs, アグ, 어그 |
hunter-wellies (wellies) | Hunter Original |
clarks (shoes) | Clarks |
north-face | North Face, The North Face, TNF, ノースフェイス, 노스페이스, 北面, 北脸 | Nuptse = puffer, Borealis = backpack
patagonia | Patagonia, パタゴニア, 파타고니아, 巴塔哥尼亚 |
columbia | Columbia, コロンビア, 컬럼비아, 哥伦比亚 |
jack-wolfskin | Jack Wolfskin, 狼爪, ジャックウルフスキン |
mammut | Mammut |
arcteryx | Arc'teryx, Arcteryx, アークテリクス, 始祖鸟, 아크테릭스 |
helly-hansen | Helly Hansen |
berghaus | Berghaus |
regatta | Regatta |
barbour | Barbour |
carhartt | Carhartt, カーハート, 칼하트 |
superdry | Superdry |
levis | Levi's, Levis, リーバイス, 리바이스, 李维斯 |
wrangler | Wrangler |
uniqlo | Uniqlo, ユニクロ, 优衣库, 유니클로 |
muji | Muji, 無印良品, 无印良品, 무인양품, 無印 |
zara | Zara, ザラ, 자라 |
hm | H&M |
gap | GAP, ギャップ |
!next | Next |
primark | Primark |
gu | GU |
tommy-hilfiger | Tommy Hilfiger, Tommy, トミーヒルフィガー, 타미힐피거, 汤米 |
ralph-lauren | Ralph Lauren, Polo Ralph Lauren, ラルフローレン, 폴로랄프로렌, 拉夫劳伦 |
lacoste | Lacoste, ラコステ, 라코스테, 鳄鱼牌 |
calvin-klein | Calvin Klein, カルバンクライン, 캘빈클라인, CK |
hugo-boss | Hugo Boss |
guess | Guess, ゲス |
michael-kors | Michael Kors, マイケルコース, 마이클코어스, MK |
kate-spade | Kate Spade, ケイトスペード, 케이트스페이드 |
!coach | Coach, コーチ, 蔻驰 |
longchamp (handbag) | Longchamp, ロンシャン, 珑骧, 롱샴 | Le Pliage = handbag
louis-vuitton | Louis Vuitton, LV, ルイヴィトン, ヴィトン, 루이비통, 路易威登 |
gucci | Gucci, グッチ, 구찌, 古驰 |
chanel | Chanel, シャネル, 샤넬, 香奈儿 |
prada | Prada, プラダ, 프라다, 普拉达 |
burberry | Burberry, バーバリー, 버버리, 巴宝莉 |
hermes | Hermès, エルメス, 에르메스, 爱马仕 |
dior | Dior, ディオール, 디올, 迪奥 |
fendi | Fendi |
versace | Versace |
armani | Armani, Emporio Armani, アルマーニ, 阿玛尼 |
desigual | Desigual |
bimba-y-lola | Bimba y Lola |
furla | Furla, フルラ |
radley | Radley |
cath-kidston | Cath Kidston, キャスキッドソン |
vera-bradley | Vera Bradley |
lesportsac | LeSportsac, レスポートサック |
kipling | Kipling, キプリング, 凯浦林 |
anello (backpack) | Anello, アネロ |
fjallraven (backpack) | Fjällräven, Fjallraven, フェールラーベン, 피엘라벤, 北极狐 | Kånken = backpack, Kanken = backpack, カンケン = backpack, 칸켄 = backpack
herschel (backpack) | Herschel, ハーシェル, 허쉘 |
jansport (backpack) | JanSport, Jansport, ジャンスポーツ, 잔스포츠, 杰斯伯 |
eastpak (backpack) | Eastpak, イーストパック, 이스트팩 |
osprey (backpack) | Osprey, オスプレイ, 오스프리 |
deuter (backpack) | Deuter, ドイター, 도이터 |
gregory (backpack) | Gregory, グレゴリー, 그레고리 |
kelty (backpack) | Kelty |
dakine (backpack) | Dakine |
vaude (backpack) | Vaude |
satch (backpack) | Satch, Ergobag, Scout Schulranzen |
pacsafe | Pacsafe |
quechua | Quechua, Decathlon, 迪卡侬, デカトロン, 데카트론 |
samsonite (suitcase) | Samsonite, サムソナイト, 쌤소나이트, 新秀丽 |
american-tourister (suitcase) | American Tourister |
rimowa (suitcase) | Rimowa, リモワ, 리모와, 日默瓦 |
tumi | Tumi |
loungefly (mini-backpack) | Loungefly, ラウンジフライ, 라운지플라이 |
stanley (tumbler) | Stanley, スタンレー, 스탠리, 史丹利 | Quencher = tumbler
hydro-flask (water-bottle) | Hydro Flask, Hydroflask, ハイドロフラスク |
yeti (tumbler) | Yeti | Rambler = tumbler
owala (water-bottle) | Owala | FreeSip = water-bottle
nalgene (water-bottle) | Nalgene, ナルゲン, 날진 |
camelbak (water-bottle) | CamelBak, Camelback, キャメルバック |
contigo (travel-mug) | Contigo |
swell (water-bottle) | S'well |
chillys (water-bottle) | Chilly's, Chillys |
sigg (water-bottle) | Sigg |
air-up (water-bottle) | Air Up |
klean-kanteen (water-bottle) | Klean Kanteen |
takeya (water-bottle) | Takeya |
simple-modern (tumbler) | Simple Modern |
thermos (flask) | Thermos Brand, サーモス, 써모스, 膳魔师 |
tiger (flask) | タイガー魔法瓶, 虎牌, Tiger Corporation |
zojirushi (flask) | Zojirushi, 象印, ゾウジルシ |
tupperware (lunch-box) | Tupperware, 特百惠, タッパーウェア |
brita (water-bottle) | Brita |
starbucks | Starbucks, 星巴克, スターバックス, スタバ, 스타벅스 |
ray-ban (sunglasses) | Ray-Ban, RayBan, Rayban, レイバン, 레이밴, 雷朋 | Wayfarer = sunglasses
oakley (sunglasses) | Oakley, Oakleys, オークリー, 오클리 |
persol (sunglasses) | Persol |
maui-jim (sunglasses) | Maui Jim |
polaroid-eyewear (sunglasses) | Polaroid Sunglasses |
prada-eyewear (sunglasses) | Miu Miu |
carrera (sunglasses) | Carrera Sunglasses |
warby-parker (glasses) | Warby Parker |
zoff (glasses) | Zoff, JINS, ジンズ |
pandora (bracelet) | Pandora, パンドラ, 판도라, 潘多拉 |
swarovski | Swarovski, スワロフスキー, 스와로브스키, 施华洛世奇 |
tiffany | Tiffany & Co, Tiffany, ティファニー, 티파니, 蒂芙尼 |
cartier | Cartier, カルティエ, 까르띠에, 卡地亚 |
thomas-sabo | Thomas Sabo |
lego | Lego, レゴ, 레고, 乐高 |
jellycat (plush) | Jellycat, ジェリーキャット, 젤리캣 |
steiff (plush) | Steiff, シュタイフ |
squishmallow (plush) | Squishmallow, Squishmallows, スクイッシュマロウ |
build-a-bear (plush) | Build-a-Bear, Build a Bear |
ty (plush) | Beanie Boo, Ty Beanie |
funko (figurine) | Funko, Funko Pop |
barbie (doll) | Barbie, バービー, 바비, 芭比 |
playmobil (figurine) | Playmobil |
hot-wheels (toy-car) | Hot Wheels |
sylvanian (figurine) | Sylvanian Families, Calico Critters, シルバニアファミリー, 森贝儿 |
nerf (toy) | Nerf |
tamagotchi (toy) | Tamagotchi, たまごっち, 다마고치 |
moleskine (notebook) | Moleskine, モレスキン, 몰스킨 |
parker (pen) | Parker Pen |
montblanc (pen) | Montblanc, Mont Blanc, モンブラン, 몽블랑, 万宝龙 |
lamy (pen) | Lamy |
bugaboo (stroller) | Bugaboo, バガブー, 부가부 |
maclaren (stroller) | Maclaren, マクラーレン |
babyzen (stroller) | Babyzen, Yoyo Stroller |
graco (stroller) | Graco |
chicco | Chicco |
mam (dummy) | MAM |
philips-avent (baby-bottle) | Avent |
tommee-tippee (sippy-cup) | Tommee Tippee |
munchkin (sippy-cup) | Munchkin |
fisher-price (toy) | Fisher-Price |
ventolin (inhaler) | Ventolin, Salbutamol, Albuterol, Symbicort |
epipen (auto-injector) | EpiPen, Jext, Emerade, エピペン, 에피펜 |
invisalign (retainer) | Invisalign, インビザライン, 인비절라인, 隐适美 |
fulton (umbrella) | Fulton |
knirps (umbrella) | Knirps, クニルプス |
totes (umbrella) | Totes |
new-era (cap) | New Era, ニューエラ, 뉴에라 | 59Fifty = cap
kangol (hat) | Kangol, カンゴール |
stetson (hat) | Stetson |
juul (vape) | Juul, Vuse, Elf Bar, Elfbar, iQOS, アイコス, 아이코스, Lost Mary |
zippo (lighter) | Zippo, ジッポー, ジッポ, 지포 |
popsocket (phone-grip) | PopSocket, Popsockets, Pop Socket, 스마트톡, ポップソケット |
otterbox (phone-case) | OtterBox, Otterbox |
casetify (phone-case) | Casetify, ケースティファイ, 케이스티파이 |
mulberry | Mulberry Bag |
tory-burch | Tory Burch |
ted-baker | Ted Baker |
quiksilver | Quiksilver |
roxy | Roxy |
billabong | Billabong |
rip-curl | Rip Curl |
oysho | Oysho |
speedo | Speedo |
arena | Arena Swimwear |
wilson | Wilson |
spalding | Spalding |
mikasa | Mikasa |
babolat | Babolat |
chrome-hearts | Chrome Hearts |
porter | 吉田カバン, ポーター |
victorinox (pocket-knife) | Victorinox, Leatherman, ビクトリノックス |
`);

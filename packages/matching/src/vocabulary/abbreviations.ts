/** What staff write in a hurry, and the English word they mean. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  `blk black, bk black, blck black, wht white, wh white, gry grey, gy grey, brn brown, brwn brown, bwn brown,
  grn green, gn green, blu blue, bl blue, nvy navy, yel yellow, ylw yellow, yllw yellow, org orange, orng orange,
  ppl purple, prpl purple, pur purple, pnk pink, slv silver, slvr silver, sil silver, gld gold, gd gold, bge beige,
  turq turquoise, tq turquoise, multi multicolour, mc multicolour, trans transparent, burg burgundy, crm cream,
  dk dark, drk dark, lt light, lgt light, brt bright, lthr leather, lth leather, lea leather, leath leather,
  plas plastic, plstc plastic, mtl metal, met metal, ss stainless steel, cott cotton, knt knitted, fab fabric,
  bkpk backpack, bpk backpack, bckpk backpack, bp backpack, backpk backpack, rcksck rucksack, hbag handbag, hndbg handbag, xbody crossbody bag,
  cbody crossbody bag, sunnies sunglasses, sungl sunglasses, sg sunglasses, sgls sunglasses, gls glasses, glsses glasses, specs glasses,
  umb umbrella, umbr umbrella, brolly umbrella, wtr water, btl bottle, bttl bottle, wb water bottle, mob phone, mbl phone, tel phone, ph phone, cell phone,
  kc keychain, kchn keychain, keyrg keyring, jkt jacket, jckt jacket, jacket jacket, swtr sweater, swshrt sweatshirt, hdy hoodie,
  tshirt t-shirt, trs trousers, trsrs trousers, chgr charger, chrgr charger, chg charger, pwrbank power bank, pwr power, hdphns headphones,
  hphones headphones, bt bluetooth, wlss wireless, cam camera, lic license, id identity card, dl driver's license, cc credit card,
  wlt wallet, wllt wallet, prs purse, strp strap, strpd striped, strps stripes, ptn pattern, pttrn pattern, flwr flower, hrt heart,
  lg large, lge large, lrg large, sml small, sm small, med medium, xl large, xxl large, xs small, sz size, shldr shoulder, elec electronics,
  brk broken, brkn broken, scr screen, scrn screen, crkd cracked, crk crack, scrtch scratch, eng engraved, engr engraved,
  nckl necklace, neckl necklace, brclt bracelet, brace bracelet, bday birthday, pic photo, pics photos, pix photo, init initials, inits initials,
  stkr sticker, stckr sticker, stkrs stickers, wch watch, ctn cotton, embr embroidered, emb embroidered, rx prescription, batt battery, lck lock, zp zip, zipr zipper, hdl handle, hndl handle, ctr center, rd red`
    .split(',')
    .map((pair) => {
      const [short = '', ...long] = pair.trim().split(' ');
      return [short, long.join(' ')] as const;
    })
    .filter(([short, long]) => short !== long),
);

/** How many text messages a text is paid as, and in which alphabet it travels. */
export interface SmsLength {
  readonly alphabet: 'GSM-7' | 'UCS-2';
  readonly segments: number;
}

/** The basic alphabet of GSM 03.38, one septet a sign, and its extension, two. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extension = new Set('^{}\\[~]|€\f');

/** Signs of one message, and of each part where there are several (3GPP TS 23.038 and 23.040). */
const room = { 'GSM-7': { alone: 160, part: 153 }, 'UCS-2': { alone: 70, part: 67 } } as const;

/** Count as a network counts: by septets, or by halves of UTF-16 when one sign is outside of GSM 03.38. */
export function smsLength(text: string): SmsLength {
  const signs = [...text];
  const isGsm = signs.every((sign) => basic.has(sign) || extension.has(sign));
  const alphabet = isGsm ? 'GSM-7' : 'UCS-2';
  const length = isGsm
    ? signs.reduce((sum, sign) => sum + (basic.has(sign) ? 1 : 2), 0)
    : text.length;
  const { alone, part } = room[alphabet];
  return { alphabet, segments: length <= alone ? 1 : Math.ceil(length / part) };
}

/** Quotation marks, dashes and spaces that only print knows, as a phone's own keyboard writes them. */
const plainSigns: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚′]/g, "'"],
  [/[“”„«»″]/g, '"'],
  [/[‐‑‒–—]/g, '-'],
  [/…/g, '...'],
  [/[\u00a0\u2009\u202f]/g, ' '],
  [/[\u200e\u200f\u2066-\u2069]/g, ''],
];

/**
 * The text as it is sent: print's own signs become plain, and accents that GSM
 * 03.38 lacks (`á`, `ç`, `ê`) are left out where that saves a message, as
 * everybody's phone once did. Other scripts stay as they are.
 */
export function fitSms(text: string): string {
  const plain = plainSigns.reduce((so, [sign, by]) => so.replace(sign, by), text);
  const bare = [...plain].map((sign) => (basic.has(sign) ? sign : withoutAccents(sign))).join('');
  return smsLength(bare).segments < smsLength(plain).segments ? bare : plain;
}

function withoutAccents(sign: string): string {
  const bare = sign.normalize('NFD').replace(/\p{Mn}/gu, '');
  return /^[A-Za-z]$/.test(bare) ? bare : sign;
}

import sharp from 'sharp';

/** A "photo" of a navy backpack with a yellow pocket on a grey bench, as JPEG bytes. */
export function drawBackpackPhoto(): Promise<Buffer> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200" viewBox="0 0 160 120">
    <rect width="160" height="120" fill="#b9bcbc"/>
    <rect y="84" width="160" height="36" fill="#a5a39c"/>
    <path d="M62 40c0-16 8-24 18-24s18 8 18 24" fill="none" stroke="#16243f" stroke-width="5"/>
    <rect x="48" y="34" width="64" height="66" rx="16" fill="#22375c"/>
    <rect x="58" y="64" width="44" height="26" rx="8" fill="#1b2c4b"/>
    <circle cx="104" cy="60" r="6" fill="#f4f4f0"/><circle cx="101" cy="56" r="2.4" fill="#222"/><circle cx="107" cy="56" r="2.4" fill="#222"/>
  </svg>`;
  return sharp(Buffer.from(drawing)).jpeg({ quality: 88 }).toBuffer();
}

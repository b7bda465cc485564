/** See `readTable` for the form of a line. */
export const electronics = `
phone | phone, mobile, cell phone | móvil, teléfono | téléphone, portable | handy, telefon | telemóvel, celular | telefono, cellulare | telefoon, mobiel | 手机 | 携帯, スマホ | 휴대폰, 핸드폰
`;

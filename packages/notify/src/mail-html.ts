import type { Language } from '@homeward/domain';
import type { NoticeLinks, NoticeWords } from '@homeward/usecases';

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text of a mail as HTML: paragraphs and the two links it holds anyway, nothing from outside. */
export function htmlOf(
  { subject, mail }: Pick<NoticeWords, 'subject' | 'mail'>,
  links: Pick<NoticeLinks, 'page' | 'unsubscribePage'>,
  language: Language,
): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const paragraphs = mail
    .split(/\r?\n\r?\n/)
    .map((text) => `<p style="margin:0 0 16px">${linked(escaped(text), links)}</p>`);
  return [
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>`,
    `<body dir="${direction}" style="margin:0;padding:24px;font:17px/1.5 sans-serif;color:#1a1a1a;background:#fff">`,
    `<div style="max-width:34em">${paragraphs.join('')}</div></body></html>`,
  ].join('\n');
}

function linked(text: string, links: Pick<NoticeLinks, 'page' | 'unsubscribePage'>): string {
  const lines = [links.page, links.unsubscribePage].map(escaped);
  return text
    .split(/\r?\n/)
    .map((line) => {
      const address = lines.find((each) => line.endsWith(each));
      if (address === undefined) return line;
      const before = line.slice(0, line.length - address.length);
      return `${before}<a dir="ltr" href="${address}" style="color:#0b5c4a;word-break:break-all">${address}</a>`;
    })
    .join('<br>');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');
}

import type { Instant, Language, NoticeContent, Venue } from '@homeward/domain';
import { localDay } from '@homeward/domain';
import type { NoticeToWrite, NoticeWords, NoticeWriter } from '@homeward/usecases';
import { de } from './templates/de.ts';
import { en } from './templates/en.ts';
import { es } from './templates/es.ts';
import { fr } from './templates/fr.ts';
import type { Said, Spoken, Templates } from './templates/template.ts';

/** Languages without words of their own are written to in English. */
const templates: Partial<Record<Language, Templates>> = { en, es, fr, de };

type Writing = Pick<Venue, 'name' | 'timeZone' | 'counters'>;

/** Notices in the visitor's language, the venue's name first so that they are recognised. */
export function createNoticeWriter(venue: Writing, now: () => Instant): NoticeWriter {
  return {
    write(notice) {
      const { content, language } = notice;
      const inLanguage = templates[language] ?? en;
      const said = say(inLanguage, content, spoken(venue, language, now()));
      return wordsOf(venue.name, said, inLanguage, notice);
    },
  };
}

function say(inLanguage: Templates, content: NoticeContent, words: Spoken): Said {
  const template = inLanguage[content.kind] as (content: NoticeContent, words: Spoken) => Said;
  return template(content, words);
}

function wordsOf(
  venueName: string,
  { title, text }: Said,
  { footer }: Templates,
  { reportCode, links }: NoticeToWrite,
): NoticeWords {
  const code = `${reportCode.slice(0, 3)}-${reportCode.slice(3)}`;
  return {
    subject: `${venueName}: ${title} (${code})`,
    mail: [text, links.page, `${venueName} · ${code}\n${footer(links.unsubscribePage)}`].join(
      '\n\n',
    ),
    sms: `${venueName}: ${text} ${links.page}`,
    pushTitle: `${venueName}: ${title}`,
    pushBody: text,
  };
}

function spoken({ timeZone, counters }: Writing, language: Language, now: Instant): Spoken {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const clock = new Intl.DateTimeFormat(language, { timeZone, ...options });
    return (instant: string) => clock.format(new Date(instant));
  };
  const hour = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const day = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const isToday = (instant: string) =>
    localDay(instant as Instant, timeZone) === localDay(now, timeZone);
  return {
    time: (instant) => (isToday(instant) ? hour(instant) : `${day(instant)}, ${hour(instant)}`),
    day,
    counter(id) {
      const name = counters.find((place) => place.id === id)?.name;
      return name?.[language] ?? name?.en ?? id;
    },
  };
}

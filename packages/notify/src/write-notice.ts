import type { Instant, Language, NoticeContent, Venue } from '@homeward/domain';
import { localDay } from '@homeward/domain';
import type { NoticeToWrite, NoticeWords, NoticeWriter } from '@homeward/usecases';
import { fitSms } from './sms-length.ts';
import type { Said, Spoken, Templates } from './templates/template.ts';
import { templatesOf } from './templates/templates-of.ts';

type Writing = Pick<Venue, 'name' | 'timeZone' | 'counters'>;

/** Notices in the visitor's language, the venue's name first so that they are recognised. */
export function createNoticeWriter(venue: Writing, now: () => Instant): NoticeWriter {
  return {
    write(notice) {
      const { content, language } = notice;
      const inLanguage = templatesOf[language];
      const saidWith = (date: Intl.DateTimeFormatOptions) =>
        say(inLanguage, content, spoken(venue, language, now(), date));
      const { title, text } = saidWith(spelling.full);
      const { sms } = saidWith(spelling.short);
      return wordsOf(venue.name, { title, text, sms }, inLanguage, notice);
    },
  };
}

function say(inLanguage: Templates, content: NoticeContent, words: Spoken): Said {
  const template = inLanguage[content.kind] as (content: NoticeContent, words: Spoken) => Said;
  return template(content, words);
}

function wordsOf(
  venueName: string,
  { title, text, sms }: Said,
  { footer, stop }: Templates,
  { reportCode, links }: NoticeToWrite,
): NoticeWords {
  const code = `${reportCode.slice(0, 3)}-${reportCode.slice(3)}`;
  return {
    subject: `${venueName}: ${title} (${code})`,
    mail: [text, links.page, `${venueName} · ${code}\n${footer(links.unsubscribePage)}`].join(
      '\n\n',
    ),
    sms: fitSms(`${venueName}: ${sms} ${links.page} ${stop}`),
    pushTitle: `${venueName}: ${title}`,
    pushBody: text,
  };
}

/** How moments are spelt: in full where there is room, in figures where each sign is paid for. */
const spelling = {
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const hourAndMinute = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

function spoken(
  { timeZone, counters }: Writing,
  language: Language,
  now: Instant,
  date: Intl.DateTimeFormatOptions,
): Spoken {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const clock = new Intl.DateTimeFormat(localeOf(language), { timeZone, ...options });
    return (instant: string) => clock.format(new Date(instant));
  };
  const hour = format(hourAndMinute);
  const dayAndHour = format({ ...date, ...hourAndMinute });
  const isToday = (instant: string) =>
    localDay(instant as Instant, timeZone) === localDay(now, timeZone);
  return {
    time: (instant) => (isToday(instant) ? hour(instant) : dayAndHour(instant)),
    day: format(date),
    counter(id) {
      const name = counters.find((place) => place.id === id)?.name;
      return name?.[language] ?? name?.en ?? id;
    },
  };
}

/** British dates, and the digits that stand on slips and walls, as the screens have them. */
function localeOf(language: Language): string {
  if (language === 'en') return 'en-GB';
  return language === 'ar' ? 'ar-u-nu-latn' : language;
}

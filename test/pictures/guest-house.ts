import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { readVenue } from '@homeward/config';
import { addMinutes, instantOf, type Language, type LostReportId } from '@homeward/domain';
import { Browser } from '../../apps/server/test/house/browser.ts';
import { atWork, enrolledBrowser } from '../../apps/server/test/house/people.ts';
import { startHouse } from '../../apps/server/test/house/start-house.ts';

const counters = ['counter-1', 'counter-2', 'counter-3'] as const;

export type GuestHouse = Awaited<ReturnType<typeof openGuestHouse>>;

/** What somebody tells of a lost thing, beside what everybody tells. */
export interface Loss {
  readonly categoryId: string;
  readonly description: string;
  readonly colours: readonly ('navy' | 'green' | 'pink')[];
}

/**
 * The venue as it is shipped, with every way of telling set up, early on some
 * afternoon. Its clock goes on by itself and can be turned forward.
 */
export async function openGuestHouse() {
  const venue = await readVenue(fileURLToPath(new URL('../../kiosk-config/', import.meta.url)));
  let aheadMinutes = minutesUntil('14:05', venue.timeZone);
  const nowMs = () => Date.now() + aheadMinutes * 60_000;
  const from = 'Lost & found <lost@park.example>';
  const mail = {
    host: '127.0.0.1',
    port: 9,
    user: null,
    password: null,
    from,
    replyTo: null,
    security: null,
  };
  const sms = { url: 'http://127.0.0.1:9/', method: 'POST', headers: {}, body: '' } as const;
  const notices = { ...venue.notices, sms: { ...venue.notices.sms, countries: ['+31'] } };
  const house = await startHouse({
    environment: { notices: { mail, sms, pushContact: 'mailto:it@park.example' } },
    settings: { venue: { ...venue, notices }, clock: { now: () => instantOf(nowMs()) } },
  });
  const kiosk = await enrolledBrowser(house, 'kiosk');
  let desk = await atWork(house, 'admin', 'supervisor', 'desk', 'intake');

  /** Anything somebody at the desk may do; what is refused ends the run. */
  const does: Browser['call'] = async (name, sent) => {
    const answer = await desk.call(name, sent);
    if (answer.code) throw new Error(`${name}: ${answer.code}`);
    return answer;
  };

  return {
    url: house.environment.publicUrl,
    timeZone: venue.timeZone,
    nowMs,
    does,
    stop: house.stop,
    pass(minutes: number) {
      aheadMinutes += minutes;
    },
    /** Later that day, with the next shift at the desk. */
    async turnTo(time: string) {
      aheadMinutes += minutesUntil(time, venue.timeZone, nowMs());
      desk = await atWork(house, 'admin', 'supervisor', 'desk', 'intake');
    },
    /** Somebody tells the kiosk of a loss; answers with their page. */
    async report(loss: Loss, language: Language) {
      const reportId = randomUUID();
      const where = { brand: null, lostPlaceId: 'caricature-stand', lostFrom: null, lostTo: null };
      const body = {
        ...loss,
        colours: [...loss.colours],
        ...where,
        language,
        contact: { channel: 'none' as const },
      };
      const { code, view } = await kiosk.call('lostReports.file', { params: { reportId }, body });
      if (code) throw new Error(code);
      const { guestUrl, guestToken, guest } = view;
      const phone = new Browser(house.url, { authorization: `Bearer ${guestToken}` });
      return { reportId, guestUrl, code: guest.report.code, phone };
    },
    /** The hour that was stated for this report. */
    async promiseOf(reportId: string) {
      const { store } = house.homeward.house.deps;
      const promises = await store.read((tx) => tx.promises.listByReport(reportId as LostReportId));
      const open = promises.find(({ status }) => status === 'open');
      if (!open) throw new Error('No hour is stated');
      return open.id;
    },
    /** A colleague logs what somebody found. */
    async log({ categoryId, description, colours }: Loss) {
      const foundAt = addMinutes(instantOf(nowMs()), -80);
      const body = {
        categoryId,
        title: description,
        description,
        withheldDetails: '',
        colours: [...colours],
        brand: null,
        foundPlaceId: 'caricature-stand',
        foundAt,
        photoIds: [],
        shelfId: null,
      };
      await does('foundItems.register', { params: { itemId: randomUUID() }, body });
    },
    async queueUp(count: number) {
      for (let left = count; left > 0; left -= 1) {
        await does('tickets.issue', {
          params: { ticketId: randomUUID() },
          body: { lane: 'enquiry' },
        });
      }
    },
    openCounters: async (ids: readonly string[] = counters) => {
      for (const counterId of ids) await does('counters.open', { params: { counterId } });
    },
  };
}

/** Minutes from a moment until the clock of the venue next shows this time, `14:05`. */
function minutesUntil(time: string, timeZone: string, fromMs = Date.now()): number {
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  const minutes = (text: string) => {
    const [hour = 0, minute = 0] = text.split(':').map(Number);
    return hour * 60 + minute;
  };
  return (minutes(time) - minutes(shown.format(fromMs)) + 1_440) % 1_440;
}

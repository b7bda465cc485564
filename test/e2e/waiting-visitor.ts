import { randomUUID } from 'node:crypto';
import { Browser } from '../../apps/server/test/house/browser.ts';

export interface WaitingVisitor {
  /** The link that opens the page. */
  readonly link: string;
  readonly ticketName: string;
  /** Go, and let whoever stands behind move up. */
  readonly giveUp: () => Promise<void>;
}

/** Somebody who filed a report on a phone and took a place in line. */
export async function waitingVisitor(url: string, number: number): Promise<WaitingVisitor> {
  const filed = await new Browser(url).call('guest.file', {
    params: { reportId: randomUUID() },
    body: {
      categoryId: null,
      description: `something blue, number ${number}`,
      colours: [],
      brand: null,
      lostPlaceId: null,
      lostFrom: new Date(Date.now() - 3_600_000).toISOString(),
      lostTo: null,
      language: 'en',
      contact: { channel: 'none' },
      filingKey: randomUUID(),
    },
  });
  if (filed.code) throw new Error(filed.code);
  const phone = new Browser(url, { authorization: `Bearer ${filed.view.guestToken}` });
  const ticketId = randomUUID();
  const taken = await phone.call('guest.takeTicket', { params: { ticketId } });
  if (taken.code || !taken.view.ticket) throw new Error(taken.code ?? 'There is no ticket.');
  return {
    link: `${url}/guest/#${filed.view.guestToken}`,
    ticketName: taken.view.ticket.name,
    async giveUp() {
      const { code } = await phone.call('guest.cancelTicket', { params: { ticketId } });
      if (code) throw new Error(code);
    },
  };
}

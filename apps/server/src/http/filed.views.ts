import type { FiledView } from '@homeward/contract';
import type { Venue } from '@homeward/domain';
import type { Codes, GuestReport } from '@homeward/usecases';
import { presentGuestReport } from './guest.views.ts';

export interface GuestLinks {
  /** Origin under which visitors reach the house. */
  readonly publicUrl: string;
  readonly codes: Pick<Codes, 'guestToken'>;
}

/** A report just filed: the key to its page, and the page itself. */
export function presentFiled(
  guest: GuestReport,
  { publicUrl, codes }: GuestLinks,
  venue: Venue,
): FiledView {
  const guestToken = codes.guestToken(guest.report.id);
  return {
    guestToken,
    guestUrl: `${publicUrl}/guest/#${guestToken}`,
    guest: presentGuestReport(guest, 'link', venue),
  };
}

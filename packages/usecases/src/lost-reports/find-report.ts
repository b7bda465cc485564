import { isLinkAlive, type LostReport, readSpokenCode } from '@homeward/domain';
import type { Deps } from '../ports.ts';

type FindDeps = Pick<Deps, 'store' | 'clock' | 'venue'>;

/** The report a guest's secret link belongs to, or null. */
export function findReportByToken(deps: FindDeps & Pick<Deps, 'codes'>) {
  return async (token: string) =>
    ifAlive(
      deps,
      await deps.store.read((tx) => tx.lostReports.findByTokenHash(deps.codes.hash(token))),
    );
}

/** The report of a short code as somebody typed or read it out (`k7m-4qx`), or null. */
export function findReportByCode(deps: FindDeps) {
  return async (typed: string) =>
    ifAlive(deps, await deps.store.read((tx) => tx.lostReports.findByCode(readSpokenCode(typed))));
}

/** An expired or revoked key finds as little as a wrong one. */
function ifAlive({ clock, venue }: FindDeps, report: LostReport | null): LostReport | null {
  return report && isLinkAlive(report, clock.now(), venue.guestLinks) ? report : null;
}

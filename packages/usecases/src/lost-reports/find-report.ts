import { readSpokenCode } from '@homeward/domain';
import type { Deps } from '../ports.ts';

/** The report a guest's secret link belongs to, or null. */
export function findReportByToken({ store, codes }: Pick<Deps, 'store' | 'codes'>) {
  return (token: string) => store.read((tx) => tx.lostReports.findByTokenHash(codes.hash(token)));
}

/** The report of a short code as somebody typed or read it out (`k7m-4qx`), or null. */
export function findReportByCode({ store }: Pick<Deps, 'store'>) {
  return (typed: string) => store.read((tx) => tx.lostReports.findByCode(readSpokenCode(typed)));
}

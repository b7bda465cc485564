import {
  answerDueAt,
  type Contact,
  categoryOf,
  fail,
  fileLostReport as fileReport,
  isLinkAlive,
  isSameContent,
  type Language,
  type LostReport,
  type LostReportDescription,
  type LostReportId,
  ok,
  placeOf,
  type Venue,
} from '@homeward/domain';
import { suggestForReport } from '../matches/suggest-matches.ts';
import { askAllowance } from '../notices/sms-allowance.ts';
import type { Actor, Codes, Deps, Tx } from '../ports.ts';
import { statePromise } from '../promises/promise-book.ts';

export interface FileLostReport {
  /** Made by the device, so that sending it again is harmless. */
  readonly id: LostReportId;
  readonly description: LostReportDescription;
  readonly language: Language;
  readonly contact: Contact;
  /** A secret of the visitor’s own phone, by which it is known when it sends the report again. */
  readonly filingKey?: string | undefined;
}

type FileDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'codes' | 'venue' | 'matcher'>;

/**
 * Open a lost report and say in the same breath what may be it. Answers with
 * the secret of the visitor's link, of which only the hash is kept.
 */
export function fileLostReport(deps: FileDeps) {
  const { store, clock, codes, venue } = deps;
  return (input: FileLostReport, actor: Actor) =>
    store.transaction(async (tx) => {
      const guestToken = codes.guestToken(input.id);
      const stored = await tx.lostReports.find(input.id);
      if (stored) {
        const isTheirs = await wasFiledBy(deps, tx, stored, input, actor);
        if (!isTheirs || !isRetry(stored, input)) return fail('id.already-used');
        const statuses = ['suggested', 'confirmed'] as const;
        const matches = await tx.matches.list({ reportId: stored.id, statuses, limit: 10 });
        return ok({ report: stored, guestToken, matches });
      }
      const checked = checkDescription(venue, input.description);
      if (!checked.ok) return checked;
      const kioskId = actor.kind === 'kiosk' ? actor.deviceId : null;
      const allowed = await askAllowance(deps, tx, input.contact, kioskId);
      if (!allowed.ok) return allowed;
      const at = clock.now();
      const decision = fileReport(input.description, {
        id: input.id,
        code: await freeCode(codes, tx, input.id),
        language: input.language,
        contact: input.contact,
        at,
        on: 'deviceId' in actor ? actor.deviceId : null,
        answerDueAt: answerDueAt(venue, at),
      });
      if (!decision.ok) return decision;

      const report = decision.value;
      const keyHash = input.filingKey === undefined ? null : codes.hash(input.filingKey);
      await tx.lostReports.add(report, codes.hash(guestToken), keyHash);
      const { id, version, categoryId, answerDueAt: dueAt } = report;
      await tx.events.append(
        { name: 'lost-report.filed', id, version, reportId: id, facts: { categoryId } },
        actor,
        at,
      );
      await statePromise(deps, tx, id, { dueAt, round: 1, ownerStaffId: null });
      return ok({ report, guestToken, matches: await suggestForReport(deps, tx, report, actor) });
    });
}

function checkDescription(venue: Venue, { categoryId, lostPlaceId }: LostReportDescription) {
  if (categoryId && !categoryOf(venue, categoryId)) return fail('category.unknown', { categoryId });
  if (lostPlaceId && !placeOf(venue, lostPlaceId)) {
    return fail('place.unknown', { placeId: lostPlaceId });
  }
  return ok(null);
}

/** Two reports never share a code, and codes are many: a few attempts always find a free one. */
async function freeCode(codes: Codes, tx: Tx, id: LostReportId): Promise<string> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const code = codes.reportCode(id, attempt);
    if (!(await tx.lostReports.findByCode(code))) return code;
  }
  throw new Error('No free report code after 20 attempts');
}

/**
 * The link opens everything: only the screen, the clerk or the phone that filed
 * a report gets it again. A phone is known by its key, as long as the link opens.
 */
async function wasFiledBy(
  { clock, codes, venue }: FileDeps,
  tx: Tx,
  report: LostReport,
  { filingKey }: FileLostReport,
  actor: Actor,
): Promise<boolean> {
  const events = await tx.events.about({ reportId: report.id });
  const filed = events.find(({ name }) => name === 'lost-report.filed');
  if (!isSameContent(filed?.actor, actor)) return false;
  if (actor.kind !== 'guest') return true;
  if (filingKey === undefined || !isLinkAlive(report, clock.now(), venue.guestLinks)) return false;
  return tx.lostReports.isFiledWith(report.id, codes.hash(filingKey));
}

/** What a visitor said never changes, so the words tell a retry from a stranger. */
function isRetry(report: LostReport, { description, language, contact }: FileLostReport): boolean {
  const { categoryId, description: words, colours, brand, lostPlaceId, lostFrom, lostTo } = report;
  const said = { categoryId, description: words, colours, brand, lostPlaceId, lostFrom, lostTo };
  const isContactKept = report.version > 1 || isSameContent(report.contact, contact);
  return isSameContent(said, description) && report.language === language && isContactKept;
}

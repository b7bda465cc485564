import {
  attachPhoto,
  categoryOf,
  fail,
  type LostReport,
  type LostReportId,
  mayAttachPhoto,
  ok,
  type Photo,
  type PhotoId,
  type Venue,
} from '@homeward/domain';
import { mayActFor } from '../kernel/ownership.ts';
import type { Deps, DevelopedPhoto, GuestActor, IncomingPhoto, ReadTx } from '../ports.ts';

export interface AddReportPhoto {
  readonly reportId: LostReportId;
  readonly incoming: IncomingPhoto;
}

type AddDeps = Pick<Deps, 'store' | 'clock' | 'venue' | 'photos'>;

/**
 * Keep a photo that a visitor sends of the thing they miss. It goes the way of
 * every photo (decoded apart, stripped, safely on disk before its row is
 * written), and only staff ever see it. Sending it again is harmless.
 */
export function addReportPhoto(deps: AddDeps) {
  return async ({ reportId, incoming }: AddReportPhoto, actor: GuestActor) => {
    if (!mayActFor(actor, reportId)) return fail('lost-report.not-found');
    const { id } = incoming;
    const sha256 = incoming.sha256.toLowerCase();
    const look = (tx: ReadTx) => lookAt(deps, tx, { reportId, id, sha256 });
    const before = await deps.store.read(look);
    if (!before.ok || before.value.isKept) return before;
    const developed = await deps.photos.develop(incoming);
    if (!developed.ok) return developed;

    return deps.store.transaction(async (tx) => {
      const now = await look(tx);
      if (!now.ok || now.value.isKept) return now;
      // Pictures that were here already may have been cleared away as orphans since.
      if (!(await deps.photos.pathOf(id, 'thumb'))) return fail('photo.busy');
      const { report } = now.value;
      const decision = attachPhoto(report, id, privacyOf(deps.venue, report));
      if (!decision.ok) return decision;
      const at = deps.clock.now();
      await tx.photos.add(photoOf(id, developed.value, at));
      const kept = await tx.lostReports.save(decision.value);
      await tx.events.append({ name: 'photo.stored', id, version: 1, reportId }, actor, at);
      const { version } = kept;
      await tx.events.append(
        { name: 'lost-report.photographed', id: reportId, version, reportId },
        actor,
        at,
      );
      return ok({ report: kept, isKept: true });
    });
  };
}

function photoOf(id: PhotoId, developed: DevelopedPhoto, storedAt: Photo['storedAt']): Photo {
  return { id, ...developed, storedAt, storedBy: null };
}

/** Is the photo with the report already, and if not, may it be? */
async function lookAt(
  { venue }: AddDeps,
  tx: ReadTx,
  { reportId, id, sha256 }: { reportId: LostReportId; id: PhotoId; sha256: string },
) {
  const report = await tx.lostReports.find(reportId);
  if (!report) return fail('lost-report.not-found');
  const photo = await tx.photos.find(id);
  if (photo) {
    const isKept = report.photoIds.includes(id) && photo.sha256 === sha256;
    return isKept ? ok({ report, isKept }) : fail('id.already-used');
  }
  const allowed = mayAttachPhoto(report, privacyOf(venue, report));
  return allowed.ok ? ok({ report, isKept: false }) : allowed;
}

function privacyOf(venue: Venue, { categoryId }: LostReport) {
  return (categoryId && categoryOf(venue, categoryId)?.privacy) ?? null;
}

import type { PhotoId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { PrivacyClass } from '../venue/privacy.ts';
import type { LostReport } from './lost-report.ts';

export const longestDetail = 500;
export const mostDetails = 10;
export const mostReportPhotos = 3;

/** Something a visitor remembered later, in their words. */
export interface AddedDetail {
  readonly id: string;
  readonly text: string;
  readonly addedAt: Instant;
}

/** Keep what a visitor remembered later beside their first words. */
export function addDetail(
  report: LostReport,
  detail: AddedDetail,
): Result<LostReport, 'lost-report.closed' | 'lost-report.too-many-details'> {
  if (report.status !== 'open') return fail('lost-report.closed', { report: report.code });
  if (report.details.length >= mostDetails) {
    return fail('lost-report.too-many-details', { most: mostDetails });
  }
  return ok({ ...report, details: [...report.details, detail] });
}

/** May visitors send a photo of such a thing? Never of cards and papers, on which names and numbers stand. */
export function mayVisitorsPhotograph(privacy: PrivacyClass): boolean {
  return privacy !== 'unphotographed' && privacy !== 'masked';
}

type PhotoRefusal =
  | 'lost-report.closed'
  | 'lost-report.too-many-photos'
  | 'lost-report.must-not-be-photographed';

/** May one more photo be kept with this report? `privacy` is that of its category, if it has one. */
export function mayAttachPhoto(
  report: LostReport,
  privacy: PrivacyClass | null,
): Result<null, PhotoRefusal> {
  if (report.status !== 'open') return fail('lost-report.closed', { report: report.code });
  if (privacy && !mayVisitorsPhotograph(privacy)) {
    return fail('lost-report.must-not-be-photographed');
  }
  if (report.photoIds.length >= mostReportPhotos) {
    return fail('lost-report.too-many-photos', { most: mostReportPhotos });
  }
  return ok(null);
}

/** Keep a visitor's photo with the report; only staff ever see it. */
export function attachPhoto(
  report: LostReport,
  photoId: PhotoId,
  privacy: PrivacyClass | null,
): Result<LostReport, PhotoRefusal> {
  const allowed = mayAttachPhoto(report, privacy);
  if (!allowed.ok) return allowed;
  return ok({ ...report, photoIds: [...report.photoIds, photoId] });
}

/** All a visitor said of the thing in their own words: first what they filed, then what came to mind. */
export function wordsOfReport({ description, details }: LostReport): string {
  return [description, ...details.map(({ text }) => text)].join('\n');
}

import {
  type AnnouncementId,
  type CategoryId,
  type ClaimId,
  type CounterId,
  colourNames,
  type DeviceId,
  type FoundItemId,
  type Instant,
  instantOf,
  type LookAlikeId,
  type LostReportId,
  lanes,
  languages,
  type MatchId,
  type NoticeId,
  type PhotoId,
  type PlaceId,
  type PromiseId,
  type ShelfId,
  type StaffId,
  type TicketId,
} from '@homeward/domain';
import { z } from 'zod';

/** Ids made by devices and by the server alike: UUIDs, lower case. */
function uuidOf<Id extends string>() {
  return z.uuid().transform((id) => id.toLowerCase() as Id);
}

/** Ids the installer writes in `kiosk-config`. */
function slugOf<Id extends string>() {
  return z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
    .transform((id) => id as Id);
}

export const foundItemId = uuidOf<FoundItemId>();
export const photoId = uuidOf<PhotoId>();
export const lostReportId = uuidOf<LostReportId>();
export const matchId = uuidOf<MatchId>();
export const lookAlikeId = uuidOf<LookAlikeId>();
export const claimId = uuidOf<ClaimId>();
export const ticketId = uuidOf<TicketId>();
export const promiseId = uuidOf<PromiseId>();
export const noticeId = uuidOf<NoticeId>();
export const detailId = uuidOf<string>();
export const announcementId = uuidOf<AnnouncementId>();
export const staffId = uuidOf<StaffId>();
export const deviceId = uuidOf<DeviceId>();
export const counterId = slugOf<CounterId>();
export const shelfId = slugOf<ShelfId>();
export const placeId = slugOf<PlaceId>();
export const categoryId = slugOf<CategoryId>();
export const slug = slugOf<string>();

/** Any ISO-8601 instant with an offset, kept in UTC. */
export const instant = z.iso
  .datetime({ offset: true })
  .transform((text): Instant => instantOf(Date.parse(text)));

export const version = z.int().min(1);
export const language = z.enum(languages);
export const lane = z.enum(lanes);
export const colours = z.array(z.enum(colourNames)).max(5);
/** Free text from a person: trimmed, without control characters but line breaks. */
export const words = (longest: number) =>
  z
    .string()
    .max(longest)
    .transform((text) => text.replace(/[^\P{Cc}\n]/gu, ' ').trim());

/** Words that have to be there. */
export const someWords = (longest: number) =>
  words(longest).refine((text) => text.length > 0, { message: 'must not be empty' });

export const localName = z.record(z.string(), z.string());

/** A cursor as a list gave it. */
export const cursor = z.string().max(200);

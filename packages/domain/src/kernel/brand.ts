declare const brand: unique symbol;

/** A string that only its own room may make: a `ClaimId` is never accepted where a `TicketId` is meant. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };

export type FoundItemId = Brand<'FoundItemId'>;
export type PhotoId = Brand<'PhotoId'>;
export type LostReportId = Brand<'LostReportId'>;
export type LookAlikeId = Brand<'LookAlikeId'>;
export type MatchId = Brand<'MatchId'>;
export type ClaimId = Brand<'ClaimId'>;
export type NoticeId = Brand<'NoticeId'>;
export type PushSubscriptionId = Brand<'PushSubscriptionId'>;
export type HandoverId = Brand<'HandoverId'>;
export type PromiseId = Brand<'PromiseId'>;
export type TicketId = Brand<'TicketId'>;
export type WaitPromiseId = Brand<'WaitPromiseId'>;
export type AnnouncementId = Brand<'AnnouncementId'>;
export type CounterId = Brand<'CounterId'>;
export type StaffId = Brand<'StaffId'>;
export type DeviceId = Brand<'DeviceId'>;
export type EnrolmentId = Brand<'EnrolmentId'>;
export type DeskId = Brand<'DeskId'>;
export type ShelfId = Brand<'ShelfId'>;
export type PlaceId = Brand<'PlaceId'>;
export type ZoneId = Brand<'ZoneId'>;
export type CategoryId = Brand<'CategoryId'>;

/**
 * Every refusal the house can utter, as `room.reason`.
 *
 * One list, so that a refusal without an HTTP status or without words in some
 * language is a compile error and not a blank screen.
 */
export const refusalCodes = [
  'request.invalid',
  'request.not-found',
  'request.too-large',
  'request.too-many',
  'request.origin-refused',
  'caller.not-signed-in',
  'caller.not-allowed',
  'store.unavailable',
  'server.fault',
  'version.conflict',
  'id.already-used',
  'found-item.not-found',
  'found-item.already-reserved',
  'found-item.not-held',
  'found-item.not-reserved',
  'found-item.found-in-future',
  'found-item.must-not-be-photographed',
  'photo.not-found',
  'photo.too-large',
  'photo.length-required',
  'photo.incomplete',
  'photo.checksum-mismatch',
  'photo.unreadable',
  'photo.type-unsupported',
  'photo.too-many-pixels',
  'photo.busy',
  'lost-report.not-found',
  'lost-report.closed',
  'lost-report.lost-in-future',
  'lost-report.period-reversed',
  'question.unknown-choice',
  'question.already-answered',
  'match.not-found',
  'match.already-decided',
  'claim.not-found',
  'claim.already-submitted',
  'claim.not-submitted',
  'claim.not-approved',
  'claim.already-decided',
  'handover.wrong-code',
  'handover.proof-missing',
  'handover.already-done',
  'ticket.not-found',
  'ticket.not-waiting',
  'ticket.not-called',
  'ticket.not-serving',
  'ticket.closed',
  'ticket.already-issued',
  'queue.empty',
  'counter.not-found',
  'counter.not-open',
  'counter.busy',
  'place.unknown',
  'category.unknown',
  'shelf.unknown',
  'staff.not-found',
  'staff.wrong-passphrase',
  'staff.passphrase-too-short',
  'staff.handle-taken',
  'staff.last-admin',
  'device.not-enrolled',
  'device.not-found',
  'device.wrong-code',
  'setup.closed',
  'guest.link-invalid',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** An expected "no": a dotted code and the few facts a person needs to understand it. */
export interface Refusal<Code extends RefusalCode = RefusalCode> {
  readonly code: Code;
  readonly [fact: string]: string | number;
}

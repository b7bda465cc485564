import { type MeasuredColour, type PhotoSize, photoSizes } from '@homeward/domain';
import type { PhotoFormat } from '../receiving/sniff-format.ts';

/** What a decoding child is asked to do with one file. */
export interface DecodeRequest {
  readonly path: string;
  readonly format: PhotoFormat;
  readonly mostPixels: number;
  readonly memoryLimitBytes: number;
}

/** Pictures as base64: they travel as JSON, so that nothing clever is decoded from a hijacked child. */
export interface DecodedPhoto {
  readonly kind: 'decoded';
  readonly width: number;
  readonly height: number;
  readonly placeholder: string;
  readonly colours: readonly MeasuredColour[];
  readonly pictures: Readonly<Record<PhotoSize, string>>;
}

/** Why a photo could not be decoded, for words a clerk understands. */
const unreadableCauses = ['damaged', 'memory', 'time', 'crash'] as const;
export type UnreadableCause = (typeof unreadableCauses)[number];

export type DecodeRefusal =
  | { readonly kind: 'unreadable'; readonly cause: UnreadableCause }
  | { readonly kind: 'too-many-pixels'; readonly pixels: number };

export type DecodeReply = DecodedPhoto | DecodeRefusal;

export type ChildMessage = { readonly kind: 'ready' } | DecodeReply;

/** Whether a message is one that a sound child sends; a hijacked one is not believed. */
export function isDecodeReply(message: unknown): message is DecodeReply {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  const reply = message as Partial<Record<string, unknown>>;
  if (reply['kind'] === 'unreadable') return isUnreadableCause(reply['cause']);
  if (reply['kind'] === 'too-many-pixels') return Number.isFinite(reply['pixels']);
  const pictures = reply['pictures'] as Record<string, unknown> | undefined;
  return (
    reply['kind'] === 'decoded' &&
    [reply['width'], reply['height']].every(isEdge) &&
    isPlaceholder(reply['placeholder']) &&
    Array.isArray(reply['colours']) &&
    reply['colours'].every(isColour) &&
    Object.keys(photoSizes).every((size) => typeof pictures?.[size] === 'string')
  );
}

export function isUnreadableCause(word: unknown): word is UnreadableCause {
  return unreadableCauses.some((cause) => cause === word);
}

function isEdge(pixels: unknown): boolean {
  return (
    Number.isInteger(pixels) && (pixels as number) > 0 && (pixels as number) <= photoSizes.large
  );
}

function isPlaceholder(text: unknown): boolean {
  return (
    typeof text === 'string' && text.length < 4000 && text.startsWith('data:image/webp;base64,')
  );
}

function isColour(colour: unknown): boolean {
  const { hex, share } = (colour ?? {}) as Partial<Record<'hex' | 'share', unknown>>;
  return typeof hex === 'string' && /^#[0-9a-f]{6}$/.test(hex) && Number.isFinite(share);
}

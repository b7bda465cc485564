import type { PhotoId, StaffId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';

/** Longest edge in pixels of each picture kept of a photo. */
export const photoSizes = { thumb: 320, medium: 960, large: 1920 } as const;
export type PhotoSize = keyof typeof photoSizes;

/** A colour measured in a photo: sRGB hex and the share of the subject it covers (0 to 1). */
export interface MeasuredColour {
  readonly hex: string;
  readonly share: number;
}

/** A stored photo, upright and without metadata; `sha256` is of the bytes as they were sent. */
export interface Photo {
  readonly id: PhotoId;
  readonly sha256: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  /** A tiny WebP as a data URL, shown while the real picture loads. */
  readonly placeholder: string;
  readonly colours: readonly MeasuredColour[];
  readonly storedAt: Instant;
  /** Null for a photo that a visitor sent. */
  readonly storedBy: StaffId | null;
}

import { bagDrawings } from './drawings-bags.ts';
import { deviceDrawings } from './drawings-devices.ts';
import { thingDrawings } from './drawings-things.ts';
import { wearDrawings } from './drawings-wear.ts';
import type { Drawing } from './shapes.ts';

const drawings = { ...bagDrawings, ...deviceDrawings, ...wearDrawings, ...thingDrawings };

export type PictureName = keyof typeof drawings;

/** Every picture of the family. */
export const pictureNames = Object.keys(drawings) as readonly PictureName[];

/** True for the name of a picture; names come from the venue's own category file. */
export function isPictureName(name: string): name is PictureName {
  return Object.hasOwn(drawings, name);
}

/** The drawing of that name, or three dots for a name nobody has drawn. */
export function drawingOf(name: string): Drawing {
  return isPictureName(name) ? drawings[name] : drawings.else;
}

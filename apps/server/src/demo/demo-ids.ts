import { createHash } from 'node:crypto';

/** The same id for the same name, always: a demo that was interrupted goes on where it stopped. */
export function demoId<Id extends string>(name: string): Id {
  const bytes = createHash('sha256').update(`homeward demo ${name}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as Id;
}

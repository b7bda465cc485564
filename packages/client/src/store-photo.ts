import type { PhotoView } from '@homeward/contract';
import { photoHashHeader } from '@homeward/contract/doors';
import type { Api } from './api.ts';
import { ApiProblem } from './api-problem.ts';

const tries = 4;
const firstPauseMs = 600;

/**
 * Send one photo until the server has acknowledged it. The id is made by the
 * device and the bytes are hashed, so sending it twice stores it once; a lost
 * connection is waited out a few times before it becomes the caller's problem.
 */
export async function storePhoto(api: Api, photoId: string, bytes: Blob): Promise<PhotoView> {
  const headers = { 'content-type': bytes.type, [photoHashHeader]: await sha256Of(bytes) };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await api.send('photos.store', { photoId }, bytes, headers);
    } catch (problem) {
      if (!(problem instanceof ApiProblem && problem.isPassing && attempt < tries)) throw problem;
      await new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** attempt));
    }
  }
}

/** The checksum a photo travels with, in hexadecimal digits. */
export async function sha256Of(bytes: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import type { GuestView, Problem } from '@homeward/contract';
import { doors, photoHashHeader } from '@homeward/contract/doors';
import { type Api, urlOf } from './api.ts';
import { ApiProblem } from './api-problem.ts';
import { sha256Of } from './store-photo.ts';

/** Milliseconds without an end after which sending counts as lost. */
const limitMs = 120_000;

/**
 * Send a photo from a guest's own phone and say how far it has come, 0 to 1.
 * The id is made by the phone, so sending it again stores it once. Refusals and
 * lost connections are thrown as `ApiProblem`.
 */
export async function sendGuestPhoto(
  api: Api,
  photoId: string,
  bytes: Blob,
  onProgress: (share: number) => void,
): Promise<GuestView> {
  const hash = await sha256Of(bytes);
  return new Promise((resolve, reject) => {
    // fetch can't say how much has been sent.
    const request = new XMLHttpRequest();
    request.open(doors['guest.addPhoto'].method, urlOf('guest.addPhoto', { photoId }));
    request.timeout = limitMs;
    request.responseType = 'json';
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('content-type', bytes.type);
    request.setRequestHeader(photoHashHeader, hash);
    const guest = api.authorization();
    if (guest) request.setRequestHeader('authorization', guest);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    const lost = () =>
      reject(new ApiProblem({ code: 'connection.lost', facts: {}, requestId: null }));
    request.onerror = lost;
    request.ontimeout = lost;
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) return resolve(request.response);
      const told = request.response as Partial<Problem> | null;
      if (!told?.code) return lost();
      reject(
        new ApiProblem({
          code: told.code,
          facts: told.facts ?? {},
          requestId: told.requestId ?? null,
        }),
      );
    };
    request.send(bytes);
  });
}

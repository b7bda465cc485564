import { createHash } from 'node:crypto';
import type { PhotoId } from '@homeward/domain';
import { storePhoto } from '@homeward/usecases';
import { demoId } from './demo-ids.ts';
import type { DemoItem } from './demo-items.ts';
import { type Drawing, renderDemoPhoto } from './demo-pictures.ts';
import { minutesBefore, type Scene } from './demo-scene.ts';

/** Photos drawn and developed at the same time: one of each on two cores. */
const hands = 3;
const toldEvery = 20;

export function photoIdOf({ key }: DemoItem): PhotoId {
  return demoId<PhotoId>(`photo ${key}`);
}

/** Draw the photos of all items and put them through the real studio, telling how far it is. */
export async function storeDemoPhotos(
  scene: Scene,
  items: readonly DemoItem[],
  say: (line: string) => void,
): Promise<void> {
  const waiting = items.filter(({ drawing }) => drawing !== null);
  const total = waiting.length;
  let done = 0;
  const work = async () => {
    for (let item = waiting.shift(); item; item = waiting.shift()) {
      await storeOne(scene, item);
      done += 1;
      if (done % toldEvery === 0 || done === total) say(`demo photos ${done}/${total}`);
    }
  };
  await Promise.all(Array.from({ length: hands }, work));
}

async function storeOne({ deps, begun, staff }: Scene, item: DemoItem): Promise<void> {
  const id = photoIdOf(item);
  if (await deps.store.read((tx) => tx.photos.find(id))) return;
  const jpeg = await renderDemoPhoto(item.drawing as Drawing);
  const sha256 = createHash('sha256').update(jpeg).digest('hex');
  const taken = minutesBefore(begun, item.foundMinutesAgo);
  const bytes = (async function* () {
    yield jpeg;
  })();
  const incoming = { id, bytes, length: jpeg.length, sha256 };
  const stored = await storePhoto({ ...deps, clock: { now: () => taken } })(
    { incoming },
    staff.rideHost,
  );
  if (!stored.ok) throw new Error(`The demo photo of ${item.key}: ${stored.refusal.code}`);
}

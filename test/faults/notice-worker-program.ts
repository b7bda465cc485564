import { createNoticeWriter, createSmsGateway, joinChannels } from '@homeward/notify';
import { openSqliteStore } from '@homeward/store';
import { leaseNotices, recordDelivery, releaseNotices } from '@homeward/usecases';
import { startNoticeWorker, usualPace } from '../../apps/server/src/notices/notice-worker.ts';
import { systemClock } from '../../apps/server/src/world/clock.ts';
import { createCodes } from '../../apps/server/src/world/codes.ts';
import { createLog } from '../../apps/server/src/world/log.ts';
import { roomyVenue } from './roomy-venue.ts';

/** A process of its own that does nothing but send what the outbox of one SQLite file holds. */
const [file = '', url = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  const store = await openSqliteStore({ file });
  const venue = roomyVenue();
  const deps = { store, clock: systemClock, codes: createCodes(Buffer.alloc(32)), venue };
  const headers = { 'content-type': 'application/json' };
  const body = '{"to":"{{to}}","text":"{{text}}"}';
  const gateway = createSmsGateway({ url, method: 'POST', headers, body, timeoutMs: 1_000 });
  const worker = startNoticeWorker({
    store,
    useCases: {
      leaseNotices: leaseNotices(deps),
      recordDelivery: recordDelivery(deps),
      releaseNotices: releaseNotices(deps),
    },
    ways: {
      writer: createNoticeWriter(venue, () => systemClock.now()),
      sender: joinChannels([gateway]),
    },
    publicUrl: 'https://lost.example.org',
    log: createLog('warn'),
    pace: { ...usualPace, leaseSeconds: 5, patienceSeconds: 2, lookMs: 100 },
  });
  process.stdout.write('at work\n');
  process.once('SIGTERM', async () => {
    await worker.stop();
    await store.close();
  });
}

void main();

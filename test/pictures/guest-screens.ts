/**
 * Pictures of every screen of the guest page, taken from the built page on a
 * real server: `npx tsx test/pictures/guest-screens.ts [folder] [language ...]`
 * (build first, with `npm start`; BROWSER_EXECUTABLE names the browser). Single
 * screens go to the folder, sheets of each language to docs/pictures/guest.
 */
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Language, languages } from '@homeward/domain';
import { chromium } from '@playwright/test';
import { drawBackpackPhoto } from '../e2e/draw-photo.ts';
import { finding } from './finding.ts';
import { type GuestHouse, openGuestHouse } from './guest-house.ts';
import { type Phone, takePhone } from './phone.ts';
import { parting, pickup } from './pickup.ts';
import { writeSheet } from './sheets.ts';
import { answers, looking, telling, waysIn } from './telling.ts';
import { closing, inLine, mayBeHere, offline } from './waiting.ts';

const { BROWSER_EXECUTABLE } = process.env;
const sheets = fileURLToPath(new URL('../../docs/pictures/guest/', import.meta.url));
const [folder = join(tmpdir(), 'homeward-guest-screens'), ...asked] = process.argv.slice(2);
const wanted =
  asked.length > 0
    ? languages.filter((each) => asked.includes(each))
    : (['en', 'es', 'ar'] as const);

/** A morning's service, from which waits are known. */
async function serveAWhile(house: GuestHouse): Promise<void> {
  await house.openCounters();
  for (let round = 0; round < 6; round += 1) {
    await house.queueUp(2);
    for (const counterId of ['counter-2', 'counter-3']) {
      const { id } = (await house.does('counters.callNext', { params: { counterId } })).view;
      await house.does('tickets.serve', { params: { ticketId: id } });
      house.pass(3);
      await house.does('tickets.finish', { params: { ticketId: id } });
    }
  }
}

async function day(phone: Phone, house: GuestHouse): Promise<void> {
  await waysIn(phone);
  await finding(phone);
  await telling(phone);
  await looking(phone, await drawBackpackPhoto());
  await answers(phone, house);
  await mayBeHere(phone, house);
  await inLine(phone, house);
  await pickup(phone, house);
  await parting(phone);
  await offline(phone, house);
}

const browser = await chromium.launch({
  ...(BROWSER_EXECUTABLE ? { executablePath: BROWSER_EXECUTABLE } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
const house = await openGuestHouse();
try {
  await serveAWhile(house);
  const phones: Phone[] = [];
  for (const language of wanted as readonly Language[]) {
    const phone = await takePhone(browser, house, language, join(folder, language));
    phones.push(phone);
    await day(phone, house);
  }
  await house.turnTo('19:49');
  await house.openCounters(['counter-2']);
  await house.queueUp(5);
  for (const phone of phones) await closing(phone, house);
  await mkdir(sheets, { recursive: true });
  for (const { language, shots, faults } of phones) {
    await writeSheet(join(sheets, `${language}.webp`), shots);
    if (faults.length > 0) throw new Error(`${language}: ${faults.join('\n')}`);
  }
} finally {
  await house.stop();
  await browser.close();
}

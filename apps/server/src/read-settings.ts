import {
  ConfigFault,
  type Environment,
  type Fault,
  readEnvironment,
  readVenue,
} from '@homeward/config';
import type { Venue } from '@homeward/domain';

type Raw = Readonly<Record<string, string | undefined>>;

/** The environment and the venue, or one `ConfigFault` with everything that is wrong in either. */
export async function readSettings(
  env: Raw,
): Promise<{ readonly environment: Environment; readonly venue: Venue }> {
  const faults: Fault[] = [];
  const environment = await gather(faults, async () => readEnvironment(env));
  const folder = environment?.kioskConfig ?? env['KIOSK_CONFIG'] ?? './kiosk-config';
  const venue = await gather(faults, () => readVenue(folder));
  if (environment?.notices.sms && venue?.notices.sms.countries.length === 0) {
    const reason = 'name the countries you write to, like ["+31"]: a gateway is set up';
    faults.push({ file: `${folder}/venue.json`, path: 'notices.sms.countries', reason });
  }
  if (!environment || !venue || faults.length > 0) throw new ConfigFault(faults);
  return { environment, venue };
}

async function gather<Value>(faults: Fault[], read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ConfigFault)) throw error;
    faults.push(...error.faults);
    return null;
  }
}

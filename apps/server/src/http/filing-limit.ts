import { BlockList, isIPv6 } from 'node:net';
import {
  type Fail,
  fail,
  type GuestFilingRules,
  type RefusalCode,
  type Result,
} from '@homeward/domain';
import { createFailureLimit } from './failure-limit.ts';
import { networkOf } from './network.ts';

/** Keeps a poster with a QR code from becoming a door for floods of reports or of places in line. */
export interface FilingLimit {
  /** Take what a phone at that address sends under its own id, unless too many have come from there within an hour. */
  admit<Value, Code extends RefusalCode>(
    filing: { readonly id: string; readonly address: string },
    file: () => Promise<Result<Value, Code>>,
  ): Promise<Result<Value, Code> | Fail<'request.too-many'>>;
  stop(): void;
}

const withinMinutes = 60;
const everybody = 'everybody';

/**
 * Make the limit; it remembers in memory, so a restart forgives. Only reports
 * that were kept count, and one that is sent again counts once.
 */
export function createFilingLimit(rules: GuestFilingRules): FilingLimit {
  const perNetwork = createFailureLimit({ most: rules.hourlyPerNetwork, withinMinutes });
  const atVenue = createFailureLimit({ most: rules.hourlyAtVenue, withinMinutes });
  const counted = createFailureLimit({ most: 1, withinMinutes });
  const isOwn = ownNetworks(rules.ownNetworks);
  return {
    async admit({ id, address }, file) {
      if (await counted.isReached(id)) return file();
      const network = isOwn(address) ? null : networkOf(address);
      if (network && !(await perNetwork.count(network))) return fail('request.too-many');
      const forgive = async () => {
        if (network) await perNetwork.forgive(network);
      };
      if (!(await atVenue.count(everybody))) {
        await forgive();
        return fail('request.too-many');
      }
      let isFiled = false;
      try {
        const result = await file();
        isFiled = result.ok;
        if (isFiled) await counted.count(id);
        return result;
      } finally {
        if (!isFiled) {
          await atVenue.forgive(everybody);
          await forgive();
        }
      }
    },
    stop() {
      for (const limit of [perNetwork, atVenue, counted]) limit.stop();
    },
  };
}

/** Does an address belong to the venue itself, such as its public Wi-Fi? */
function ownNetworks(blocks: readonly string[]): (address: string) => boolean {
  const own = new BlockList();
  for (const block of blocks) {
    const [network = '', prefix = ''] = block.split('/');
    own.addSubnet(network, Number(prefix), isIPv6(network) ? 'ipv6' : 'ipv4');
  }
  return (address) => {
    const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
    return own.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
  };
}

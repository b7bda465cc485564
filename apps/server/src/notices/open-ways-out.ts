import type { NoticeEnvironment } from '@homeward/config';
import type { Venue } from '@homeward/domain';
import {
  type Channel,
  createMailChannel,
  createNoticeWriter,
  createPushChannel,
  createSmsGateway,
  joinChannels,
} from '@homeward/notify';
import type { Clock, NoticeSender, NoticeWriter } from '@homeward/usecases';
import { createDemoInbox, type DemoInbox } from './demo-inbox.ts';
import { openPushKeys, type PushKeys } from './push-keys.ts';

/** How notices are put into words and leave the house. */
export interface WaysOut {
  readonly writer: NoticeWriter;
  readonly sender: NoticeSender;
  /** The public VAPID key, which browsers ask for. */
  readonly pushKey: string;
  /** Where everything goes in demo mode; null otherwise. */
  readonly inbox: DemoInbox | null;
}

export interface WaysOutOptions {
  readonly venue: Venue;
  readonly dataDir: string;
  readonly notices: NoticeEnvironment;
  readonly isDemo: boolean;
  readonly clock: Clock;
}

/** Set up the channels the installer named; in demo mode the inbox alone, whatever is named. */
export async function openWaysOut(options: WaysOutOptions): Promise<WaysOut> {
  const { venue, clock, dataDir, notices, isDemo } = options;
  const writer = createNoticeWriter(venue, () => clock.now());
  const keys = await openPushKeys(dataDir);
  const { publicKey: pushKey } = keys;
  if (isDemo) {
    const inbox = createDemoInbox(clock);
    return { writer, sender: inbox, pushKey, inbox };
  }
  const sender = joinChannels(channelsOf(notices, keys));
  return { writer, sender, pushKey, inbox: null };
}

function channelsOf(
  { mail, sms, pushContact: contact }: NoticeEnvironment,
  keys: PushKeys,
): readonly Channel[] {
  return [
    ...(mail ? [createMailChannel(mail)] : []),
    ...(sms ? [createSmsGateway(sms)] : []),
    ...(contact ? [createPushChannel({ ...keys, contact })] : []),
  ];
}

import type { Delivery, NoticeChannel } from '@homeward/domain';
import type { NoticeSender, OutgoingNotice } from '@homeward/usecases';

/** One way out of the house. */
export interface Channel {
  readonly channel: NoticeChannel;
  send(notice: OutgoingNotice): Promise<Delivery>;
}

/** All channels that are set up, as one. */
export function joinChannels(channels: readonly Channel[]): NoticeSender {
  const byName = new Map(channels.map((each) => [each.channel, each]));
  return {
    channels: [...byName.keys()],
    async send(notice) {
      const way = byName.get(notice.to.channel);
      return way ? way.send(notice) : { outcome: 'never', reason: 'channel-off' };
    },
  };
}

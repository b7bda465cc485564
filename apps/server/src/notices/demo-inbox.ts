import { randomUUID } from 'node:crypto';
import type { DemoNoticeView } from '@homeward/contract';
import type { NoticeAddress } from '@homeward/domain';
import type { Clock, NoticeSender, OutgoingNotice } from '@homeward/usecases';

/** Takes everything that would leave the house, for everybody to see. */
export interface DemoInbox extends NoticeSender {
  /** Newest first. */
  list(): readonly DemoNoticeView[];
}

const mostKept = 200;

/** An inbox that remembers until the process ends. */
export function createDemoInbox(clock: Clock): DemoInbox {
  const kept: DemoNoticeView[] = [];
  return {
    channels: ['mail', 'sms', 'push'],
    list: () => kept,
    async send(notice) {
      const view = letterOf(notice, clock);
      kept.unshift(view);
      kept.length = Math.min(kept.length, mostKept);
      return { outcome: 'sent', providerId: view.id };
    },
  };
}

function letterOf(
  { kind, language, to, words, links }: OutgoingNotice,
  clock: Clock,
): DemoNoticeView {
  const texts = { mail: words.mail, sms: words.sms, push: words.pushBody };
  const subjects = { mail: words.subject, sms: '', push: words.pushTitle };
  return {
    id: randomUUID(),
    at: clock.now(),
    kind,
    channel: to.channel,
    language,
    to: spelt(to),
    subject: subjects[to.channel],
    text: texts[to.channel],
    page: links.page,
    unsubscribe: links.unsubscribePage,
  };
}

function spelt(to: NoticeAddress): string {
  if (to.channel === 'mail') return to.address;
  return to.channel === 'sms' ? to.number : new URL(to.endpoint).host;
}

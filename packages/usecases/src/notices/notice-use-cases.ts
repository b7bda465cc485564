import type { Deps } from '../ports.ts';
import { leaseNotices } from './lease-notices.ts';
import { listNotices } from './list-notices.ts';
import { subscribePush, unsubscribePush } from './push-subscriptions.ts';
import { recordDelivery, releaseNotices } from './record-delivery.ts';
import { resendFailed, resendNotice } from './resend-notice.ts';
import { forgetOldSms } from './sms-allowance.ts';
import { tellHoldingEnds } from './tell-holding-ends.ts';
import { tellLine } from './tell-line.ts';
import { unsubscribe } from './unsubscribe.ts';

/** What the room of notices can do. */
export function noticeUseCases(deps: Deps) {
  return {
    leaseNotices: leaseNotices(deps),
    recordDelivery: recordDelivery(deps),
    releaseNotices: releaseNotices(deps),
    listNotices: listNotices(deps),
    resendNotice: resendNotice(deps),
    resendFailed: resendFailed(deps),
    subscribePush: subscribePush(deps),
    unsubscribePush: unsubscribePush(deps),
    unsubscribe: unsubscribe(deps),
    tellLine: tellLine(deps),
    tellHoldingEnds: tellHoldingEnds(deps),
    forgetOldSms: forgetOldSms(deps),
  };
}

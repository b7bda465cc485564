import { notices } from '@homeward/contract';
import { fail, type NoticeStatus, ok } from '@homeward/domain';
import type { UseCases } from '@homeward/usecases';
import type { WaysOut } from '../notices/open-ways-out.ts';
import { andRead } from './and-read.ts';
import type { ContractRouter } from './contract-router.ts';
import { presentNoticeList } from './notices.views.ts';

const troubled: readonly NoticeStatus[] = ['failed', 'suppressed'];

/** HTTP door to what went out, or did not. */
export function noticeRoutes(router: ContractRouter, house: UseCases, { inbox }: WaysOut): void {
  router.on(
    notices.list,
    async ({ query: { status, after } }) =>
      ok(await house.listNotices({ statuses: status ? [status] : troubled, after })),
    presentNoticeList,
  );
  router.on(
    notices.resend,
    ({ params: { noticeId: id }, actor }) =>
      andRead(house.resendNotice({ id }, actor), async () =>
        ok(await house.listNotices({ statuses: troubled })),
      ),
    presentNoticeList,
  );
  router.on(
    notices.resendFailed,
    ({ body: { failure }, actor }) => house.resendFailed({ failure }, actor),
    (resent) => ({ resent }),
  );
  router.on(notices.unsubscribe, ({ params: { token } }) => house.unsubscribe({ token }));
  router.on(
    notices.demoInbox,
    async () => (inbox ? ok(inbox.list()) : fail('request.not-found')),
    (letters) => ({ notices: [...letters] }),
  );
}

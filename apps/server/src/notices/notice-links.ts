import type { NoticeLinks } from '@homeward/usecases';

/** Where a notice leads. Secrets stand in the fragment, but for the one that does no more than end messages. */
export function linksOf(
  publicUrl: string,
  guestToken: string,
  unsubscribeToken: string,
): NoticeLinks {
  return {
    page: `${publicUrl}/guest/#${guestToken}`,
    unsubscribePage: `${publicUrl}/guest/#unsubscribe=${unsubscribeToken}`,
    unsubscribePost: `${publicUrl}/api/notices/unsubscribe/${unsubscribeToken}`,
  };
}

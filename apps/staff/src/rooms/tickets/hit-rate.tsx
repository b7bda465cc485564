import type { TicketBoardView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Text } from '@homeward/ui';

/** How often the waits we show come true: small, and honest also where it is poor. */
export function HitRate({ rates }: { readonly rates: TicketBoardView['hitRates'] }) {
  const { t } = useT();
  const { today, week } = rates;
  return (
    <Text size="small" tone="soft">
      {today.total > 0 ? t('staff.line.hits.today', today) : t('staff.line.hits.none')}
      {week.total > today.total && ` · ${t('staff.line.hits.week', week)}`}
    </Text>
  );
}

import { useT } from '@homeward/i18n';
import { Button } from '@homeward/ui';
import { type ComponentProps, useEffect, useState } from 'react';
import { TicketSlip } from './ticket-slip.tsx';

interface PrintSlipProps extends ComponentProps<typeof TicketSlip> {
  readonly variant?: ComponentProps<typeof Button>['variant'];
}

/** Prints one ticket. Its paper is laid out for that moment alone: another may be on the screen as well. */
export function PrintSlip({ ticket, variant = 'quiet' }: PrintSlipProps) {
  const { t } = useT();
  // Counted, for not every printer says when it is done.
  const [printing, setPrinting] = useState(0);
  useEffect(() => {
    if (printing === 0) return;
    const done = () => setPrinting(0);
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [printing]);
  return (
    <>
      <Button variant={variant} icon="print" onPress={() => setPrinting((count) => count + 1)}>
        {t('staff.line.slip.print')}
      </Button>
      {printing > 0 && <TicketSlip ticket={ticket} />}
    </>
  );
}

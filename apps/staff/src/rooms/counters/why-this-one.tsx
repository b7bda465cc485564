import type { TicketBoardView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Text } from '@homeward/ui';
import styles from './why-this-one.module.css';

interface WhyThisOneProps {
  readonly board: TicketBoardView;
  readonly choice: TicketBoardView['choices'][number];
}

const mostNamed = 4;

/** Why this ticket is next, and why not those who have waited longer: words for whoever asks. */
export function WhyThisOne({ board, choice }: WhyThisOneProps) {
  const { t } = useT();
  const { because, waitedMinutes, passed } = choice;
  const nameOf = (id: string) => board.waiting.find((ticket) => ticket.id === id)?.name ?? '';
  return (
    <div className={styles.why}>
      <Text size="small">
        {because === 'only'
          ? t('staff.line.why.only')
          : t(`staff.line.why.${because}`, { minutes: Math.floor(waitedMinutes) })}
      </Text>
      {passed.length > 0 && (
        <>
          <Text size="small" tone="soft">
            {t('staff.line.why.passed')}
          </Text>
          <ul className={styles.passed}>
            {passed.slice(0, mostNamed).map((one) => (
              <li key={one.ticketId}>
                <strong>{nameOf(one.ticketId)}</strong> {t(`staff.line.why.${one.because}`)}
              </li>
            ))}
            {passed.length > mostNamed && (
              <li>{t('staff.line.why.more', { count: passed.length - mostNamed })}</li>
            )}
          </ul>
        </>
      )}
    </div>
  );
}

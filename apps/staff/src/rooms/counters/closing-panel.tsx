import type { TicketBoardView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Button, classNames, Icon } from '@homeward/ui';
import styles from './announcement-panel.module.css';

interface ClosingPanelProps {
  readonly board: TicketBoardView;
  readonly onTell: () => void;
}

const noticeMs = 60 * 60_000;
/** How many of those at risk are named; the line below marks them all. */
const mostNamed = 8;

/** The desk closes soon, or somebody who waits may not be served before it does. */
export function ClosingPanel({ board, onTell }: ClosingPanelProps) {
  const { t } = useT();
  const format = useFormat();
  const { asOf, atRisk, closesAt, announcement } = board;
  if (closesAt === null) return null;
  const isSoon = Date.parse(closesAt) - Date.parse(asOf) < noticeMs;
  if (!isSoon && atRisk.length === 0) return null;
  const names = board.waiting.filter(({ id }) => atRisk.includes(id)).map(({ name }) => name);
  const others = names.length - mostNamed;
  // A name is not broken over two lines.
  const named = names.slice(0, mostNamed).map((name) => name.replaceAll(' ', '\u00a0'));
  return (
    <aside className={classNames(styles.banner, styles.closing)} role="status">
      <Icon name="clock" />
      <p className={styles.words}>
        {t('staff.line.closing.at', { time: format.time(closesAt) })}
        {names.length > 0 && (
          <>
            {' '}
            {t('staff.line.closing.risk', {
              count: names.length,
              names: format.list(others > 0 ? [...named, `+${others}`] : named),
            })}
          </>
        )}
      </p>
      {announcement?.kind !== 'closing-soon' && (
        <Button variant="pill" icon="listen" onPress={onTell}>
          {t('staff.line.closing.tell')}
        </Button>
      )}
    </aside>
  );
}

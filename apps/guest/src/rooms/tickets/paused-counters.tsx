import type { BoardView } from '@homeward/contract';
import { useFormat, useLocalName, useT } from '@homeward/i18n';

/** Which counters pause, why, and until about when: a delay that is explained is easier to bear. */
export function PausedCounters({ counters }: Pick<BoardView, 'counters'>) {
  const { t } = useT();
  const format = useFormat();
  const localName = useLocalName();
  return counters
    .filter(({ status }) => status === 'paused')
    .map(({ id, name, pausedFor, backAt }) => (
      <span key={id}>
        {localName(name)}: {t(`shared-words.pause-reason.${pausedFor ?? 'other'}`)}
        {backAt && ` (${t('guest.announcement.until', { time: format.time(backAt) })})`}
      </span>
    ));
}

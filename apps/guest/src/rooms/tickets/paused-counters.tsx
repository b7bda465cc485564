import type { BoardView } from '@homeward/contract';
import { useFormat, useLocalName, useT } from '@homeward/i18n';

type Counters = BoardView['counters'];

/** Which counters pause, why, and until about when: a delay that is explained is easier to bear. */
export function PausedCounters({ counters }: { readonly counters: Counters }) {
  const { t } = useT();
  const format = useFormat();
  const localName = useLocalName();
  return alike(counters.filter(({ status }) => status === 'paused')).map(([first, ...others]) => {
    const { id, pausedFor, backAt } = first;
    const names = format.list([first, ...others].map(({ name }) => localName(name)));
    return (
      <span key={id}>
        {names}: {t(`shared-words.pause-reason.${pausedFor ?? 'other'}`)}
        {backAt && ` (${t('guest.announcement.until', { time: format.time(backAt) })})`}
      </span>
    );
  });
}

/** Counters that pause for the same reason until the same minute, together. */
function alike(counters: Counters): [Counters[number], ...Counters][] {
  const groups = new Map<string, [Counters[number], ...Counters]>();
  for (const counter of counters) {
    const why = `${counter.pausedFor} ${counter.backAt?.slice(0, 16)}`;
    const group = groups.get(why);
    if (group) group.push(counter);
    else groups.set(why, [counter]);
  }
  return [...groups.values()];
}

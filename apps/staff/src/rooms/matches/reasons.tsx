import type { EvidenceView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { classNames, Icon, Text, VisuallyHidden } from '@homeward/ui';
import type { Reason } from './evidence-in-words.ts';
import styles from './reasons.module.css';
import { useReasons } from './use-reasons.ts';

interface ReasonsProps {
  readonly evidence: readonly EvidenceView[];
  /** At most so many, heaviest first. */
  readonly atMost?: number;
}

/** What speaks for a match, then what speaks against it. */
export function Reasons({ evidence, atMost = 8 }: ReasonsProps) {
  const reasonsFor = useReasons();
  return <ReasonList reasons={reasonsFor(evidence).slice(0, atMost)} />;
}

/** Reasons one under the other, each with its mark. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { t } = useT();
  if (reasons.length === 0) {
    return (
      <Text size="small" tone="soft">
        {t('staff.matches.no-reasons')}
      </Text>
    );
  }
  return (
    <ul className={styles.reasons}>
      {[...speaking(reasons, 'for'), ...speaking(reasons, 'against')].map((reason) => (
        <li key={reason.key} className={classNames(styles.reason, styles[reason.speaks])}>
          <Icon name={reason.speaks === 'for' ? 'check' : 'close'} className={styles.mark} />
          <VisuallyHidden>
            {t(reason.speaks === 'for' ? 'staff.matches.why-for' : 'staff.matches.why-against')}
            {': '}
          </VisuallyHidden>
          {reason.text}
        </li>
      ))}
    </ul>
  );
}

function speaking(reasons: readonly Reason[], speaks: Reason['speaks']): readonly Reason[] {
  return reasons.filter((reason) => reason.speaks === speaks);
}

/** The two or three heaviest reasons in one line: "navy = dark blue · panda on both". */
export function ReasonsInBrief({ evidence }: Pick<ReasonsProps, 'evidence'>) {
  const reasonsFor = useReasons();
  const brief = reasonsFor(evidence).slice(0, 3);
  return <>{brief.map(({ text }) => text).join(' · ')}</>;
}

import type { PromiseBoardView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Text } from '@homeward/ui';
import { Section } from '../../shell/section.tsx';
import styles from './promises-screen.module.css';

const spans = ['today', 'week', 'month'] as const;

/** Of the hours that came due, how many visitors were told in time. */
export function KeptRates({ kept, open }: Pick<PromiseBoardView, 'kept' | 'open'>) {
  const { t } = useT();
  const format = useFormat();
  return (
    <Section
      title={t('staff.promises.kept.title')}
      aside={
        <Text size="small" tone="soft">
          {t('staff.promises.open', { count: open })}
        </Text>
      }
    >
      <dl className={styles.spans}>
        {spans.map((span) => {
          const { kept: count, lapsed, rate } = kept[span];
          return (
            <div key={span} className={styles.span}>
              <dt>{t(`staff.promises.kept.${span}`)}</dt>
              <dd>
                <strong className={styles.rate}>
                  {rate === null ? '–' : `${format.number(Math.floor(rate * 100))} %`}
                </strong>
                <small>
                  {rate === null
                    ? t('staff.promises.kept.none')
                    : t('staff.promises.kept.of', {
                        kept: format.number(count),
                        total: format.number(count + lapsed),
                      })}
                </small>
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

import type { PromiseBoardView, PromiseView } from '@homeward/contract';
import { languageNames, useFormat, useT } from '@homeward/i18n';
import { Button, Chip, showCode } from '@homeward/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAct } from '../../shell/use-act.ts';
import { useVenue } from '../venue/venue-context.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import styles from './promises-screen.module.css';

interface PromiseCardProps extends Pick<PromiseBoardView, 'colleagues'> {
  readonly promise: PromiseView;
}

/** One promise: by when, about what, whose it is, and what to do about it. */
export function PromiseCard({ promise, colleagues }: PromiseCardProps) {
  const { t } = useT();
  const { report, round } = promise;
  const { categoryName } = useVenue();
  const channel = report.contactChannel;
  return (
    <article className={styles.card} data-urgency={promise.urgency}>
      <Due promise={promise} />
      <div className={styles.words}>
        <Link to={`/reports/${report.id}`} className={styles.title}>
          {categoryName(report.categoryId)} · {showCode(report.code)}
        </Link>
        {report.description && <q className={styles.said}>{report.description}</q>}
        <span className={styles.soft}>
          {[
            channel === 'none'
              ? t('staff.promises.look-here')
              : t(`staff.reports.channel.${channel}`),
            languageNames[report.language as keyof typeof languageNames],
            round > 1 && t('staff.promises.round', { count: round }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <Doing promise={promise} colleagues={colleagues} />
    </article>
  );
}

function Due({ promise }: { readonly promise: PromiseView }) {
  const { t } = useT();
  const format = useFormat();
  const { dueAt, urgency, isEscalated } = promise;
  const when = format.relative(dueAt);
  return (
    <div className={styles.due}>
      <strong className={styles.hour}>{format.time(dueAt)}</strong>
      <Chip tone={urgency === 'overdue' ? 'coral' : 'sun'} icon="clock">
        {t(urgency === 'overdue' ? 'staff.promises.overdue' : 'staff.promises.due', { when })}
      </Chip>
      {isEscalated && (
        <Chip tone="coral" icon="people">
          {t('staff.promises.escalated')}
        </Chip>
      )}
    </div>
  );
}

function Doing({ promise, colleagues }: PromiseCardProps) {
  const { t } = useT();
  const [isAnswering, setIsAnswering] = useState(false);
  const [isAssigning, setIsAssigning] = useState(false);
  const take = useAct('promises.take');
  const { id, allowed } = promise;
  const whose = useOwnerWords(promise);
  const code = showCode(promise.report.code);
  return (
    <div className={styles.doing}>
      <span className={styles.soft}>{whose}</span>
      <div className={styles.buttons}>
        {allowed.includes('assign') && (
          <Button
            variant="pill"
            icon="people"
            aria-label={t('staff.promises.assign-for', { code })}
            onPress={() => setIsAssigning(true)}
          >
            {t('staff.promises.assign')}
          </Button>
        )}
        {allowed.includes('take') && (
          <Button
            variant="pill"
            icon="hand"
            isPending={take.isPending}
            aria-label={t('staff.promises.take-for', { code })}
            onPress={() => take.act({ params: { promiseId: id } })}
          >
            {t('staff.promises.take')}
          </Button>
        )}
        {allowed.includes('keep') && (
          <Button
            variant="primary"
            aria-label={t('staff.promises.answer-for', { code })}
            onPress={() => setIsAnswering(true)}
          >
            {t('staff.promises.answer')}
          </Button>
        )}
      </div>
      {isAnswering && <AnswerDialog promise={promise} onClose={() => setIsAnswering(false)} />}
      {isAssigning && (
        <AssignDialog
          promise={promise}
          colleagues={colleagues}
          onClose={() => setIsAssigning(false)}
        />
      )}
    </div>
  );
}

/** Who sees to it, and who said so. */
function useOwnerWords({ isMine, ownerName, givenBy }: PromiseView): string {
  const { t } = useT();
  if (isMine && givenBy) return t('staff.promises.mine-from', { by: givenBy });
  if (isMine) return t('staff.promises.mine');
  if (ownerName && givenBy) return t('staff.promises.owner-from', { name: ownerName, by: givenBy });
  return ownerName ? t('staff.promises.owner', { name: ownerName }) : t('staff.promises.desk-owns');
}

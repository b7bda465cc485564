import type { GuestStage } from '@homeward/client';
import { useFormat, useLocalName, useNameInSentence, useT } from '@homeward/i18n';
import { Card, Heading, Stack, Text, VisuallyHidden } from '@homeward/ui/light';
import { openClaimOf } from '../claims/open-claim.ts';
import { useNotice } from '../phone/use-notice.ts';
import type { ReportProps } from './report-props.ts';

interface StageHeadProps extends ReportProps {
  readonly stage: GuestStage;
}

/** The one thing to know right now, as large as it is important. */
export function StageHead({ stage, guest, venue }: StageHeadProps) {
  const { t } = useT();
  const format = useFormat();
  const localName = useLocalName();
  const nameInSentence = useNameInSentence();
  const { report, ticket, promise } = guest;
  const category = venue.categories.find(({ id }) => id === report.categoryId);
  const counter = venue.counters.find(({ id }) => id === ticket?.counterId);
  const values = {
    thing: category ? nameInSentence(category.name) : t('guest.stage.thing'),
    counter: counter ? localName(counter.name) : '',
    due: format.dayAndTime(promise?.dueAt ?? report.answerDueAt),
  };
  const isLooking = stage === 'looking' || stage === 'not-this-one';
  const isNo = isLooking && promise?.status !== 'lapsed' && promise?.told?.outcome === 'not-found';
  const title = t(isNo ? 'guest.promise.not-found-title' : `guest.stage.${stage}.title`, values);
  const isUrgent = stage === 'called' || stage === 'missed';
  useNotice(isUrgent ? title : null, venue.name);
  const since = isLooking ? toldSince() : null;
  const keptUntil = stage === 'approved' && openClaimOf(guest)?.keptUntil;
  return (
    <Card tone={stage === 'called' ? 'sun-strong' : 'plain'}>
      <Stack gap={2}>
        <Heading level={1}>{title}</Heading>
        <Text size="lead" tone={stage === 'called' ? 'inherit' : 'soft'}>
          {since ?? t(`guest.stage.${stage}.next`, values)}
          {keptUntil && ` ${t('guest.pickup.kept-until', { day: format.day(keptUntil) })}`}
        </Text>
        <span aria-live="assertive">
          <VisuallyHidden>{isUrgent ? title : ''}</VisuallyHidden>
        </span>
      </Stack>
    </Card>
  );

  /** What they were told since the hour was first stated; nothing as long as there is nothing to add. */
  function toldSince(): string | null {
    if (promise?.status === 'lapsed') return t('guest.promise.late', values);
    const { told } = promise ?? {};
    if (!told || told.outcome === 'found') return null;
    const when = format.dayAndTime(told.at);
    return t(`guest.promise.${told.outcome}`, { ...values, when });
  }
}

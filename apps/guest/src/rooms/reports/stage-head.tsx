import type { GuestStage } from '@homeward/client';
import type { GuestView, VenueView } from '@homeward/contract';
import { useFormat, useLocalName, useNameInSentence, useT } from '@homeward/i18n';
import { Card, Heading, Stack, Text } from '@homeward/ui';

interface StageHeadProps {
  readonly stage: GuestStage;
  readonly guest: GuestView;
  readonly venue: VenueView;
}

/** The one thing to know right now, as large as it is important. */
export function StageHead({ stage, guest, venue }: StageHeadProps) {
  const { t } = useT();
  const format = useFormat();
  const localName = useLocalName();
  const nameInSentence = useNameInSentence();
  const { report, ticket } = guest;
  const category = venue.categories.find(({ id }) => id === report.categoryId);
  const counter = venue.counters.find(({ id }) => id === ticket?.counterId);
  const values = {
    thing: category ? nameInSentence(category.name) : t('guest.stage.thing'),
    counter: counter ? localName(counter.name) : '',
    due: format.dayAndTime(report.answerDueAt),
  };
  return (
    <Card tone={stage === 'called' ? 'sun-strong' : 'plain'}>
      <Stack gap={2}>
        <Heading level={1}>{t(`guest.stage.${stage}.title`, values)}</Heading>
        <Text size="lead" tone={stage === 'called' ? 'inherit' : 'soft'}>
          {t(`guest.stage.${stage}.next`, values)}
        </Text>
      </Stack>
    </Card>
  );
}

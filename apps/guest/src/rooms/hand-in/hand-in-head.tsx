import type { HandInView, VenueView } from '@homeward/contract';
import { useLocalName, useT } from '@homeward/i18n';
import { Card, Heading, Stack, Text, VisuallyHidden } from '@homeward/ui/light';
import { useNotice } from '../phone/use-notice.ts';
import { whereToBring } from './where-to-bring.ts';

interface HandInHeadProps {
  readonly handIn: HandInView;
  readonly venue: VenueView;
}

/** The one thing a finder needs to know right now. */
export function HandInHead({ handIn, venue }: HandInHeadProps) {
  const { t } = useT();
  const { title, next } = useWords({ handIn, venue });
  const isCalled = handIn.status === 'called';
  const isUrgent = isCalled || handIn.status === 'no-show';
  useNotice(isUrgent ? title : null, venue.name);
  return (
    <Card tone={isCalled ? 'sun-strong' : 'plain'}>
      <Stack gap={2}>
        <Heading level={1}>{title}</Heading>
        {next && (
          <Text size="lead" tone={isCalled ? 'inherit' : 'soft'}>
            {next}
          </Text>
        )}
        {handIn.brings && (
          <Text size="small" tone={isCalled ? 'inherit' : 'soft'}>
            <span dir="auto">{t('guest.hand-in.brings', { what: handIn.brings })}</span>
          </Text>
        )}
        <span aria-live="assertive">
          <VisuallyHidden>{isUrgent ? title : ''}</VisuallyHidden>
        </span>
      </Stack>
    </Card>
  );
}

function useWords({ handIn, venue }: HandInHeadProps) {
  const { t } = useT();
  const localName = useLocalName();
  const found = venue.counters.find(({ id }) => id === handIn.ticket?.counterId);
  const counter = found ? localName(found.name) : '';
  const values = { counter };
  if (handIn.status === 'called') {
    return {
      title: t('guest.stage.called.title', values),
      next: t('guest.stage.called.next'),
    };
  }
  if (handIn.status === 'serving') {
    return { title: t('guest.stage.serving.title', values), next: t('guest.hand-in.title') };
  }
  if (handIn.status === 'no-show') {
    return {
      title: t('guest.stage.missed.title'),
      next: t('guest.stage.missed.next'),
    };
  }
  if (handIn.status === 'served') return { title: t('guest.hand-in.served'), next: null };
  if (handIn.status === 'cancelled') return { title: t('guest.place.cancelled'), next: null };
  return {
    title: t('guest.stage.waiting.title'),
    next: t('guest.hand-in.next', whereToBring(venue, localName)),
  };
}

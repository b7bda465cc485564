import type { GuestView, VenueView } from '@homeward/contract';
import { useFormat, useLocalName, useT } from '@homeward/i18n';
import { Card, Heading, Stack, Text } from '@homeward/ui';
import { ClaimForm } from './claim-form.tsx';

interface ClaimCardProps {
  readonly guest: GuestView;
  readonly venue: VenueView;
}

/** Something here may be theirs: roughly where and when it was found, and the way to claim it. */
export function ClaimCard({ guest, venue }: ClaimCardProps) {
  const { t } = useT();
  const format = useFormat();
  const localName = useLocalName();
  const best = guest.candidates[0];
  if (!best || !guest.allowed.includes('claim')) return null;
  const zone = venue.zones.find(({ id }) => id === best.hint?.zoneId);
  return (
    <Card tone="sea-tint">
      <Stack gap={3}>
        <Heading level={2} size="heading">
          {t(`guest.claim.${best.level}`)}
        </Heading>
        {zone && best.hint && (
          <Text>
            {t('guest.claim.found-when', {
              zone: localName(zone.name),
              when: format.partOfDay(best.hint.day, best.hint.partOfDay),
            })}
          </Text>
        )}
        <ClaimForm matchId={best.matchId} />
      </Stack>
    </Card>
  );
}

import { useFormat, useLocalName, useT } from '@homeward/i18n';
import { Card, Heading, Stack, Text } from '@homeward/ui/light';
import type { ReportProps } from '../reports/report-props.ts';
import { ClaimForm } from './claim-form.tsx';

const isOpen: ReadonlySet<string> = new Set(['submitted', 'approved']);

/** Something here may be theirs: roughly where and when it was found, and the way to claim it. */
export function ClaimCard({ guest, venue }: ReportProps) {
  const { t } = useT();
  const format = useFormat();
  const localName = useLocalName();
  const best = guest.candidates[0];
  // One at a time: while a claim is being looked at, other likenesses would only confuse.
  const isClaiming = guest.claims.some(({ status }) => isOpen.has(status));
  if (!best || isClaiming || !guest.allowed.includes('claim')) return null;
  const zone = venue.zones.find(({ id }) => id === best.hint?.zoneId);
  return (
    <Card tone="sea-tint" padding="snug">
      <Stack gap={3}>
        <Heading level={2} size="lead">
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
        <ClaimForm key={best.matchId} matchId={best.matchId} />
      </Stack>
    </Card>
  );
}

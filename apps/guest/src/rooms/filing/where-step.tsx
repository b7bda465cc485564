import { useLocalName, useT } from '@homeward/i18n';
import { AnswerChoice, Button, Heading, Stack, TextField } from '@homeward/ui/light';
import { useState } from 'react';
import { StepFrame, type StepProps } from './step-frame.tsx';
import { dayAgo, dayParts, daysSince } from './when-lost.ts';

/** Where and when was it last there? Both may stay unknown. */
export function WhereStep(props: StepProps) {
  const { t } = useT();
  return (
    <StepFrame
      step={3}
      title={t('guest.filing.where')}
      onBack={props.onBack}
      next={
        <Button variant="primary" wide icon="next" iconAt="end" onPress={props.onNext}>
          {t('shared-words.next')}
        </Button>
      }
    >
      <Stack gap={6}>
        <Where {...props} />
        <When {...props} />
      </Stack>
    </StepFrame>
  );
}

const unsure = 'unsure';

/** First the area, then the spot in it. */
function Where({ draft, venue, onDraft }: StepProps) {
  const { t } = useT();
  const localName = useLocalName();
  const [zoneId, setZoneId] = useState(
    () => venue.places.find(({ id }) => id === draft.placeId)?.zoneId ?? null,
  );
  const named = ({ id, name }: (typeof venue.zones)[number]) => ({ id, name: localName(name) });
  if (zoneId === null) {
    return (
      <AnswerChoice
        label={t('guest.filing.where')}
        options={venue.zones.map(named)}
        onAnswer={setZoneId}
      />
    );
  }
  const zone = venue.zones.find(({ id }) => id === zoneId);
  return (
    <Stack gap={3}>
      <Heading level={2} size="body">
        {zone && localName(zone.name)}
      </Heading>
      <AnswerChoice
        label={t('guest.filing.where')}
        options={venue.places.filter((place) => place.zoneId === zoneId).map(named)}
        chosen={draft.placeId ? [draft.placeId] : []}
        onAnswer={(placeId) =>
          onDraft({ ...draft, placeId: placeId === draft.placeId ? null : placeId })
        }
      />
      <div>
        <Button
          variant="pill"
          icon="back"
          onPress={() => {
            setZoneId(null);
            onDraft({ ...draft, placeId: null });
          }}
        >
          {t('guest.filing.other-area')}
        </Button>
      </div>
    </Stack>
  );
}

/** A day earlier than yesterday is chosen from the phone's own calendar. */
const earlier = 2;

function When({ draft, venue, onDraft }: StepProps) {
  const { t } = useT();
  const { daysAgo, part } = draft.when;
  const clock = { nowMs: Date.now(), timeZone: venue.timeZone };
  const choose = (when: Partial<typeof draft.when>) =>
    onDraft({ ...draft, when: { ...draft.when, ...when } });
  const days = [
    { id: '0', name: t('shared-words.when-choice.today') },
    { id: '1', name: t('shared-words.when-choice.yesterday') },
    { id: String(earlier), name: t('shared-words.when-choice.earlier') },
    { id: unsure, name: t('shared-words.not-sure') },
  ];
  return (
    <Stack gap={3}>
      <Heading level={2} size="body">
        {t('guest.filing.when')}
      </Heading>
      <AnswerChoice
        label={t('guest.filing.when')}
        options={days}
        chosen={[daysAgo === null ? unsure : String(Math.min(daysAgo, earlier))]}
        onAnswer={(id) => choose({ daysAgo: id === unsure ? null : Number(id) })}
      />
      {daysAgo !== null && daysAgo >= earlier && (
        <TextField
          label={t('guest.filing.which-day')}
          type="date"
          max={dayAgo(0, clock)}
          value={dayAgo(daysAgo, clock)}
          onChange={(day) => day && choose({ daysAgo: daysSince(day, clock) })}
        />
      )}
      {daysAgo !== null && (
        <AnswerChoice
          label={t('guest.filing.part-of-day')}
          options={dayParts.map((id) => ({ id, name: t(`guest.filing.${id}`) }))}
          chosen={part ? [part] : []}
          onAnswer={(id) =>
            choose({ part: id === part ? null : (dayParts.find((each) => each === id) ?? null) })
          }
        />
      )}
    </Stack>
  );
}

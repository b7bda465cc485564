import { useLocalName, useT, useTimeZone } from '@homeward/i18n';
import { Button, PlaceMap, periodOf, Screen, Steps, unknownWhen, WhenChoice } from '@homeward/ui';
import { useState } from 'react';
import { useKiosk } from '../../visit/kiosk-context.ts';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import { useIsLying } from '../../visit/use-is-lying.ts';
import type { StepProps } from './step-props.ts';
import { venueDay } from './venue-day.ts';
import styles from './where-screen.module.css';

/** Step 3: where and when was it last there? Both may stay unknown. */
export function WhereScreen({ draft, onDraft, onBack, onNext }: StepProps) {
  const { t } = useT();
  const { venue } = useKiosk();
  const localName = useLocalName();
  const timeZone = useTimeZone() ?? venue.timeZone;
  const isLying = useIsLying();
  const [when, setWhen] = useState(unknownWhen);
  const { opensAtMinute, closesAtMinute } = venueDay(venue.openingHours);

  function go() {
    const period = periodOf(when, { nowMs: Date.now(), timeZone });
    onDraft({ ...draft, lostFrom: period?.from ?? null, lostTo: period?.to ?? null });
    onNext();
  }

  return (
    <Screen
      top={<KioskTop onBack={onBack} />}
      steps={<Steps step={3} steps={4} />}
      title={t('kiosk.where.title')}
      foot={
        <Button variant="primary" wide icon="next" iconAt="end" onPress={go}>
          {t(draft.placeId || when.daysAgo !== null ? 'kiosk.where.go' : 'kiosk.where.go-unsure')}
        </Button>
      }
    >
      <div className={styles.columns}>
        <div className={styles.map}>
          <PlaceMap
            label={t('kiosk.where.map')}
            places={venue.places.map((place) => ({ ...place, name: localName(place.name) }))}
            zones={venue.zones.map((zone) => ({ ...zone, name: localName(zone.name) }))}
            chosen={draft.placeId}
            shape={isLying ? 'landscape' : 'square'}
            onChange={(placeId) => onDraft({ ...draft, placeId })}
          />
        </div>
        <WhenChoice
          value={when}
          onChange={setWhen}
          opensAtMinute={opensAtMinute}
          closesAtMinute={closesAtMinute}
          size="large"
        />
      </div>
    </Screen>
  );
}

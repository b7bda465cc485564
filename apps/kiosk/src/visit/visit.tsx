import { useT } from '@homeward/i18n';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { CodeVisit } from '../rooms/codes/code-visit.tsx';
import { HomeScreen } from '../rooms/home/home-screen.tsx';
import { LostVisit } from '../rooms/lost-reports/lost-visit.tsx';
import { HandInScreen } from '../rooms/tickets/hand-in-screen.tsx';
import { emptyDraft } from './draft.ts';
import type { Errand } from './errand.ts';
import { Idle } from './idle.tsx';
import { useKiosk } from './kiosk-context.ts';
import { Reach } from './reach.tsx';

interface VisitProps {
  readonly onEnd: () => void;
  readonly hasLargeText: boolean;
  readonly onLargeText: (hasLargeText: boolean) => void;
}

/** One visitor's time at the kiosk, from the first touch until it is wiped. */
export function Visit({ onEnd, hasLargeText, onLargeText }: VisitProps) {
  const { setLanguage } = useT();
  const { venue, device } = useKiosk();
  const [errand, setErrand] = useState<Errand | null>(null);
  const [draft, setDraft] = useState(() => emptyDraft(newId()));

  function end() {
    const [first] = venue.languages;
    if (first) void setLanguage(first);
    onEnd();
  }

  return (
    <Reach>
      {errand === null && (
        <HomeScreen onChoose={setErrand} hasLargeText={hasLargeText} onLargeText={onLargeText} />
      )}
      {errand === 'lost' && (
        <LostVisit draft={draft} onDraft={setDraft} onLeave={() => setErrand(null)} onEnd={end} />
      )}
      {errand === 'code' && <CodeVisit onLeave={() => setErrand(null)} onEnd={end} />}
      {errand === 'hand-in' && <HandInScreen onLeave={() => setErrand(null)} onEnd={end} />}
      {(errand !== null || hasLargeText) && (
        <Idle seconds={device.kioskProfile?.idleSeconds ?? 60} onIdle={end} />
      )}
    </Reach>
  );
}

import { createApi, HomewardProvider, useCommand } from '@homeward/client';
import { useErrorText, useT } from '@homeward/i18n';
import { Button, ErrorState, Screen, Steps } from '@homeward/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Draft } from '../../visit/draft.ts';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import { AnswerFlow } from './answer-flow.tsx';
import { Looking } from './looking.tsx';

interface AnswerVisitProps {
  readonly draft: Draft;
  readonly onBack: () => void;
  readonly onEnd: () => void;
}

/** Step 4: file the report and answer at once; from here on the visitor acts by their own link. */
export function AnswerVisit({ draft, onBack, onEnd }: AnswerVisitProps) {
  const { t, language } = useT();
  const errorText = useErrorText();
  const file = useCommand('lostReports.file');
  const [seconds, setSeconds] = useState(1);
  const report = {
    params: { reportId: draft.reportId },
    body: {
      categoryId: draft.categoryId,
      description: draft.description,
      colours: [...draft.colours],
      brand: draft.brand.trim() || null,
      lostPlaceId: draft.placeId,
      lostFrom: draft.lostFrom,
      lostTo: draft.lostTo,
      language,
      contact: { channel: 'none' as const },
    },
  };
  function send() {
    const began = Date.now();
    file.mutate(report, {
      onSuccess: () => setSeconds(Math.max(1, Math.round((Date.now() - began) / 1000))),
    });
  }

  const hasBegun = useRef(false);
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    send();
  });
  const filed = file.data;
  const guestApi = useMemo(
    () => createApi({ authorization: () => (filed ? `Bearer ${filed.guestToken}` : null) }),
    [filed],
  );

  if (filed) {
    return (
      <HomewardProvider api={guestApi} audience="guest">
        <AnswerFlow filed={filed} seconds={seconds} onEnd={onEnd} />
      </HomewardProvider>
    );
  }
  return (
    <Screen top={<KioskTop onBack={onBack} />} steps={<Steps step={4} steps={4} />}>
      {file.error ? (
        <>
          <ErrorState text={errorText(file.error.code)} onRetry={send} />
          <Button onPress={onEnd}>{t('shared-words.start-over')}</Button>
        </>
      ) : (
        <Looking />
      )}
    </Screen>
  );
}

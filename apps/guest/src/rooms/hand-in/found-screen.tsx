import { type ApiProblem, createApi, useAnswer } from '@homeward/client';
import type { VenueView } from '@homeward/contract';
import { useLocalName, useT } from '@homeward/i18n';
import { Button, Screen, Stack, Text, TextField } from '@homeward/ui/light';
import { useEffect, useState } from 'react';
import { GuestTop } from '../../guest-top.tsx';
import { WaitingScreen } from '../../waiting-screen.tsx';
import { goTo } from '../codes/guest-key.ts';
import { linkToReport } from '../phone/remembered.ts';
import { useProblemText } from '../phone/use-problem-text.ts';
import { fragmentOf, newHandIn } from './hand-in-draft.ts';
import { readHandIn } from './remembered-hand-in.ts';
import { whereToBring } from './where-to-bring.ts';

const longestNote = 120;

/** Somebody found something: a number of the quick lane, without any report. */
export function FoundScreen() {
  const { data: venue } = useAnswer('venue.read', {});
  // Who has a number already is led to it.
  const known = readHandIn()?.authorization.replace(/^Ticket /, '');
  useEffect(() => {
    if (known) goTo(`hand-in.${known}`, false);
  }, [known]);
  if (!venue || known) return <WaitingScreen />;
  return <AskForNumber venue={venue} />;
}

function AskForNumber({ venue }: { readonly venue: VenueView }) {
  const { t } = useT();
  const localName = useLocalName();
  const [brings, setBrings] = useState('');
  const asking = useAsking();
  return (
    <Screen
      top={<GuestTop />}
      title={t('guest.hand-in.title')}
      lead={t('guest.hand-in.lead', whereToBring(venue, localName))}
      foot={
        <>
          <Button icon="back" onPress={() => goTo(linkToReport() ?? '')}>
            {t('shared-words.back')}
          </Button>
          <Button
            variant="primary"
            wide
            icon="hand"
            isPending={asking.isPending}
            onPress={() => void asking.ask(brings.trim())}
          >
            {t('guest.hand-in.take')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <TextField
          label={t('guest.hand-in.what')}
          isOptional
          value={brings}
          onChange={setBrings}
          placeholder={t('guest.hand-in.example')}
          maxLength={longestNote}
          autoComplete="off"
        />
        <div role="alert">{asking.problem && <Text tone="coral">{asking.problem}</Text>}</div>
      </Stack>
    </Screen>
  );
}

/** Ask for the number; the page that opens then shows it. */
function useAsking() {
  const problemText = useProblemText();
  // Pressed again after a lost answer, it asks for the same number.
  const [draft] = useState(newHandIn);
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function ask(brings: string) {
    const { ticketId, ticketKey } = draft;
    setIsPending(true);
    setProblem(null);
    try {
      await createApi().call('guest.handIn', {
        params: { ticketId },
        body: { ticketKey, brings },
      });
      goTo(fragmentOf(draft), false);
    } catch (refused) {
      setProblem(problemText(refused as ApiProblem));
      setIsPending(false);
    }
  }
  return { ask, isPending, problem };
}

import { type Api, createApi, HomewardProvider, type RememberedAnswer } from '@homeward/client';
import { type ReactNode, Suspense, useMemo } from 'react';
import { laterScreens } from './begin.ts';
import type { Way } from './rooms/codes/address.ts';
import { useWay } from './rooms/codes/guest-key.ts';
import { handInAnswers } from './rooms/hand-in/remembered-hand-in.ts';
import { fetchedLater } from './rooms/phone/fetched-later.ts';
import { answersOf, readRemembered } from './rooms/phone/remembered.ts';
import { ReportScreen } from './rooms/reports/report-screen.tsx';
import { StartScreen } from './rooms/start/start-screen.tsx';
import { WaitingScreen } from './waiting-screen.tsx';

export interface GuestAppProps {
  /** The way the page was opened by: its API, and what has been answered already. */
  readonly first: {
    readonly authorization: string | null;
    readonly api: Api;
    readonly answers: readonly RememberedAnswer[];
  };
}

const CodeScreen = fetchedLater(async () => (await laterScreens.code()).CodeScreen);
const FilingScreen = fetchedLater(async () => (await laterScreens.new()).FilingScreen);
const FoundScreen = fetchedLater(async () => (await laterScreens.found()).FoundScreen);
const HandInScreen = fetchedLater(async () => (await laterScreens['hand-in']()).HandInScreen);
const GoneScreen = fetchedLater(async () => (await laterScreens.gone()).GoneScreen);
const UnsubscribedScreen = fetchedLater(
  async () => (await laterScreens.unsubscribe()).UnsubscribedScreen,
);

/** With a link or a code: where the report stands. Without: the ways in. */
export function GuestApp({ first }: GuestAppProps) {
  const way = useWay();
  const authorization = 'authorization' in way ? way.authorization : null;
  const isFinder = way.kind === 'hand-in';
  const api = useMemo(
    () =>
      authorization === first.authorization
        ? first.api
        : createApi({ authorization: () => authorization }),
    [authorization, first],
  );
  const known = useMemo(() => {
    const remembered =
      isFinder && authorization
        ? handInAnswers(authorization)
        : answersOf(readRemembered(), authorization);
    return newest([...remembered, ...(authorization === first.authorization ? first.answers : [])]);
  }, [authorization, isFinder, first]);
  return (
    <HomewardProvider key={authorization} api={api} audience={audienceOf(way)} remembered={known}>
      {screenOf(way)}
    </HomewardProvider>
  );
}

/** Of several answers to one question the latest. */
function newest(answers: readonly RememberedAnswer[]): readonly RememberedAnswer[] {
  const oldestFirst = [...answers].sort((a, b) => a.atMs - b.atMs);
  return [...new Map(oldestFirst.map((answer) => [answer.name, answer])).values()];
}

/** Finders hear what the wall hears; whoever holds a report hears of that as well. */
function audienceOf({ kind }: Way): 'wall' | 'guest' | null {
  if (kind === 'hand-in') return 'wall';
  return kind === 'report' ? 'guest' : null;
}

function screenOf(way: Way): ReactNode {
  if (way.kind === 'report') return <ReportScreen authorization={way.authorization} />;
  if (way.kind === 'start') return <StartScreen />;
  return (
    <Suspense fallback={<WaitingScreen />}>
      {way.kind === 'code' && <CodeScreen />}
      {way.kind === 'gone' && <GoneScreen />}
      {way.kind === 'new' && <FilingScreen />}
      {way.kind === 'found' && <FoundScreen />}
      {way.kind === 'unsubscribe' && <UnsubscribedScreen token={way.token} />}
      {way.kind === 'hand-in' && <HandInScreen authorization={way.authorization} />}
    </Suspense>
  );
}

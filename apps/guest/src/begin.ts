import { createApi, untilThere } from '@homeward/client';
import type { EndpointName } from '@homeward/contract';
import { chooseLanguage, createI18n, type I18n } from '@homeward/i18n';
import { authorizationFrom, wayFrom } from './rooms/codes/address.ts';
import { readHandIn } from './rooms/hand-in/remembered-hand-in.ts';
import { askEarly, type EarlyAnswers } from './rooms/phone/early-answers.ts';
import { readLanguage, readRemembered } from './rooms/phone/remembered.ts';

/** What the page asks for before its own code is there: each request is a journey on a slow network. */
export interface Begun {
  readonly authorization: string | null;
  /** What the page shows first. */
  readonly early: EarlyAnswers;
  readonly i18n: Promise<I18n>;
  /** Done when the code of the screen it opens with is there, or can't be fetched now. */
  readonly screen: Promise<void>;
}

/** An installed page opens the report this phone remembers, or else the place in line of a finder. */
function openRemembered(): void {
  if (location.hash !== '') return;
  const [, report] = readRemembered()?.authorization.split(' ') ?? [];
  const [, place] = readHandIn()?.authorization.split(' ') ?? [];
  const key = report ?? (place && `hand-in.${place}`);
  if (key) history.replaceState(null, '', `#${key}`);
}

/** What a page with a key asks first. */
function firstQuestions(authorization: string | null): readonly EndpointName[] {
  if (!authorization) return ['venue.read'];
  return [authorization.startsWith('Ticket ') ? 'guest.readHandIn' : 'guest.read', 'venue.read'];
}

/** Screens whose code isn't in the page itself. */
export const laterScreens = {
  code: once(() => import('./rooms/codes/code-screen.tsx')),
  new: once(() => import('./rooms/filing/filing-screen.tsx')),
  found: once(() => import('./rooms/hand-in/found-screen.tsx')),
  'hand-in': once(() => import('./rooms/hand-in/hand-in-screen.tsx')),
  gone: once(() => import('./rooms/forget/gone-screen.tsx')),
  unsubscribe: once(() => import('./rooms/contact/unsubscribed-screen.tsx')),
} as const;

/** Fetched once, or again after it failed: what is there needs no waiting screen before it. */
function once<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let known: Promise<Part> | null = null;
  return () => {
    known ??= load().catch((failed: unknown) => {
      known = null;
      throw failed;
    });
    return known;
  };
}

/** Fetch the screen the page was opened for; should that fail, it is fetched again when it is shown. */
async function fetchFirstScreen(): Promise<void> {
  const { kind } = wayFrom(location.hash);
  if (kind === 'start' || kind === 'report') return;
  await laterScreens[kind]().catch(() => undefined);
}

/** The page speaks the language last chosen here, else the phone's. */
function begin(): Begun {
  openRemembered();
  const authorization = authorizationFrom(location.hash);
  const api = createApi({ authorization: () => authorization });
  const early = askEarly(api, firstQuestions(authorization));
  const wished = [readLanguage() ?? [], navigator.languages].flat();
  const language = chooseLanguage(wished);
  const i18n = untilThere(() => createI18n({ language, rooms: ['guest'] }));
  return { authorization, early, i18n, screen: fetchFirstScreen() };
}

export const begun = begin();

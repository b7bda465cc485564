import { createApi } from '@homeward/client';
import type { EndpointName } from '@homeward/contract';
import { chooseLanguage, createI18n } from '@homeward/i18n';
import { authorizationFrom } from './rooms/codes/address.ts';
import { readHandIn } from './rooms/hand-in/remembered-hand-in.ts';
import { withEarlyAnswers } from './rooms/phone/early-answers.ts';
import { readLanguage, readRemembered } from './rooms/phone/remembered.ts';
import { keepShell } from './rooms/phone/shell.ts';

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

/**
 * The page speaks the language last chosen here, else the phone's. Its words, its
 * first answers and its code are fetched side by side: each is a journey on a slow network.
 */
async function show(): Promise<void> {
  openRemembered();
  const authorization = authorizationFrom(location.hash);
  const api = withEarlyAnswers(
    createApi({ authorization: () => authorization }),
    firstQuestions(authorization),
  );
  const wished = [readLanguage() ?? [], navigator.languages].flat();
  const [i18n, { showPage }] = await Promise.all([
    createI18n({ language: chooseLanguage(wished), rooms: ['guest'] }),
    import('./page.tsx'),
  ]);
  await documentParsed();
  const place = document.getElementById('page');
  if (place) showPage(place, i18n, { authorization, api });
}

/** This script waits for nothing, styles and the rest of the document included. */
function documentParsed(): Promise<void> | undefined {
  if (document.readyState !== 'loading') return;
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
  );
}

void show();
// What keeps the page must not delay it.
if (import.meta.env.PROD) window.addEventListener('load', () => setTimeout(keepShell, 3_000));

import type { RememberedAnswer } from '@homeward/client';
import type { BoardView, GuestView, VenueView } from '@homeward/contract';

/** One report as this phone last saw it, and the link that opens it. */
export interface RememberedReport {
  readonly authorization: string;
  /** When the server last told (epoch ms). */
  readonly atMs: number;
  readonly guest: GuestView;
  readonly venue: VenueView;
  readonly board: BoardView | null;
}

const reportKey = 'homeward.guest.report';
const languageKey = 'homeward.guest.language';
const keptPrefix = 'homeward.guest.kept.';

/** What this phone remembers; nothing where storage is refused or unreadable. */
export function readRemembered(): RememberedReport | null {
  try {
    const text = localStorage.getItem(reportKey);
    const known = text === null ? null : (JSON.parse(text) as Partial<RememberedReport>);
    return known?.authorization && known.guest && known.venue ? (known as RememberedReport) : null;
  } catch {
    return null;
  }
}

/** Remember where the report stands, for when there is no connection. */
export function remember(report: RememberedReport): void {
  write(reportKey, JSON.stringify(report));
}

/** The way to the report that this phone remembers, for links; null where there is none. */
export function linkToReport(): string | null {
  const [, key] = readRemembered()?.authorization.split(' ') ?? [];
  return key ? `#${key}` : null;
}

/** What stays when a report is forgotten: its visitor may be telling of another loss, and hold a number as a finder. */
const spared = {
  report: ['draft', 'hand-in'],
  visitor: ['hand-in'],
  everything: [],
} as const satisfies Record<string, readonly string[]>;

/** Forget a report, its link and what was half-written on this phone: about this report, by its visitor, or all of it. */
export function forgetReport(what: keyof typeof spared): void {
  const staying: readonly string[] = spared[what].map((name) => keptPrefix + name);
  try {
    localStorage.removeItem(reportKey);
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(keptPrefix) && !staying.includes(key)) localStorage.removeItem(key);
    }
  } catch {
    // Where storage is refused there was nothing to forget.
  }
}

/** The answers of the last visit, if it was to the same report. */
export function answersOf(
  report: RememberedReport | null,
  authorization: string | null,
): readonly RememberedAnswer[] {
  if (!report) return [];
  const { atMs, guest, venue, board } = report;
  const ofVenue = { name: 'venue.read', input: {}, answer: venue, atMs } as const;
  if (report.authorization !== authorization) return [];
  return [
    ofVenue,
    { name: 'guest.read', input: {}, answer: guest, atMs },
    ...(board ? [{ name: 'counters.board', input: {}, answer: board, atMs } as const] : []),
  ];
}

/** The language last chosen on this phone. */
export function readLanguage(): string | null {
  return read(languageKey);
}

/** Speak this language the next time, too. */
export function rememberLanguage(language: string): void {
  write(languageKey, language);
}

/** Words that were begun and not yet sent. */
export function readKept(name: string): string {
  return read(keptPrefix + name) ?? '';
}

/** Keep words that are not sent yet; empty ones are forgotten. */
export function keep(name: string, words: string): void {
  if (words === '') erase(keptPrefix + name);
  else write(keptPrefix + name, words);
}

function erase(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where storage is refused nothing was kept.
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // A full or refused storage costs the memory of this phone, nothing else.
  }
}

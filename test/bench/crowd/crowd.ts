import { openPage } from './open-page.ts';
import { beginWatch, type Watch } from './watch.ts';
import type { Page, Tells, Told } from './words.ts';

/*
 * Open pages without a browser, in a process of their own, as visitors and
 * tablets are machines of their own.
 */

const counts = { looks: 0, retried: 0, failed: 0, socketsLost: 0 };
let lastFault: string | null = null;
let pages: readonly Page[] = [];
let watch: Watch | null = null;

process.on('message', (told: Told) => {
  if (told.do === 'open') void openAll(told);
  if (told.do === 'sum-up') tell({ is: 'summed-up', ...counts, lastFault });
  if (told.do === 'watch') {
    watch = beginWatch(pages, told.called, told.mostMs, (watched) => {
      watch = null;
      tell({ is: 'watched', ...watched });
    });
  }
});
// Whoever opened the crowd is gone.
process.on('disconnect', () => process.exit(0));

async function openAll(told: Extract<Told, { do: 'open' }>): Promise<void> {
  const { url, origin } = told;
  pages = told.pages;
  try {
    for (const [number, page] of pages.entries()) {
      await openPage({
        url,
        origin,
        page,
        onHint: (hint) => watch?.heard(number, hint),
        onAnswer: (view, askedAt) => watch?.answered(number, view, askedAt),
        onEvent: (what, fault) => {
          counts[what] += 1;
          if (fault) lastFault = `${page.kind}: ${String(fault)}`;
        },
      });
    }
    tell({ is: 'open' });
  } catch (error) {
    tell({ is: 'not-open', because: String(error) });
  }
}

function tell(tells: Tells): void {
  process.send?.(tells);
}

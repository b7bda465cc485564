import { answerTo, colourNames, type FoundItem, type LostReport } from '@homeward/domain';
import type { Asker } from '@homeward/usecases';

/** Asks for the colour where things of the kind differ in it, and for nothing else. */
export function colourAsker(items: ReadonlyMap<string, FoundItem>): Asker {
  return {
    questionFor(report) {
      const alike = [...items.values()].filter((item) => item.categoryId === report.categoryId);
      const differ = new Set(alike.map(({ colours }) => colours.join())).size > 1;
      const isOpen = report.colours.length === 0 && answerTo(report, 'colour') === undefined;
      return differ && isOpen ? { topic: 'colour', choices: colourNames } : null;
    },
    isKind: (value) => value === 'backpack' || value === 'tote',
  };
}

/** The colours of a report, with the one that was answered. */
export function coloursOf(report: LostReport): readonly string[] {
  const answered = answerTo(report, 'colour');
  return answered ? [...report.colours, answered] : report.colours;
}

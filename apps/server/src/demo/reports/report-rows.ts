import type { Language } from '@homeward/domain';
import { englishReports } from './english.ts';
import { englishUnansweredReports } from './english-unanswered.ts';
import { frenchReports } from './french.ts';
import { germanReports } from './german.ts';
import type { ReportRow } from './report-row.ts';
import { spanishReports } from './spanish.ts';

/** All lost reports of the demo venue with the language they are written in. */
export const reportRows: readonly { readonly language: Language; readonly row: ReportRow }[] = [
  ...[...englishReports, ...englishUnansweredReports].map((row) => ({
    language: 'en' as const,
    row,
  })),
  ...spanishReports.map((row) => ({ language: 'es' as const, row })),
  ...frenchReports.map((row) => ({ language: 'fr' as const, row })),
  ...germanReports.map((row) => ({ language: 'de' as const, row })),
];

/** Things somebody is already looking for. */
export const missedKeys: ReadonlySet<string | null> = new Set(
  reportRows.map(({ row }) => row.itemKey),
);

import type { LostReportSummary } from '@homeward/contract';
import { Picture } from '@homeward/ui';
import { useVenue } from '../venue/venue-context.ts';
import styles from './report-picture.module.css';

/** What a visitor is looking for, drawn in the colour they remember. */
export function ReportPicture({
  report,
}: {
  readonly report: Pick<LostReportSummary, 'categoryId' | 'colours'>;
}) {
  const { category } = useVenue();
  return (
    <div className={styles.frame}>
      <Picture
        name={category(report.categoryId)?.picture ?? 'else'}
        tint={report.colours[0]}
        className={styles.picture}
      />
    </div>
  );
}

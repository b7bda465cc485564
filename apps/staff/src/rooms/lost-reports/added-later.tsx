import type { LostReportView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Section } from '../../shell/section.tsx';
import { PhotoViewer } from '../photos/photo-viewer.tsx';
import { useVenue } from '../venue/venue-context.ts';
import styles from './report-screen.module.css';

/** What the visitor remembered later, and the photos they sent, which only staff see. */
export function AddedLater({ report }: { readonly report: LostReportView }) {
  const { t } = useT();
  const format = useFormat();
  const { categoryName } = useVenue();
  const { details, photos, categoryId, colours } = report;
  return (
    <>
      {details.length > 0 && (
        <Section title={t('staff.reports.page.added-later')}>
          <ul className={styles.added}>
            {details.map(({ id, text, addedAt }) => (
              <li key={id}>
                <q className={styles.said}>{text}</q>
                <span className={styles.soft}>{format.dayAndTime(addedAt)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {photos.length > 0 && (
        <Section title={t('staff.reports.page.visitors-photos')}>
          <PhotoViewer item={{ title: categoryName(categoryId), photos, categoryId, colours }} />
        </Section>
      )}
    </>
  );
}

import type { ClaimView } from '@homeward/contract';
import { languageNames, useFormat, useT } from '@homeward/i18n';
import { showCode, Text } from '@homeward/ui';
import { Link } from 'react-router';
import { Colours, Withheld } from '../found-items/item/about-item.tsx';
import { useWhereabouts } from '../found-items/use-whereabouts.ts';
import { useLostWhen } from '../lost-reports/use-lost-when.ts';
import { Reasons } from '../matches/reasons.tsx';
import { ItemPhoto } from '../photos/item-photo.tsx';
import { ThingPicture } from '../photos/thing-picture.tsx';
import { useVenue } from '../venue/venue-context.ts';
import styles from './claim-screen.module.css';

interface SideProps {
  readonly claim: ClaimView;
}

/** The thing itself with what only staff know: this is what the visitor's words are held against. */
export function ClaimedItem({ claim: { item } }: SideProps) {
  const { t } = useT();
  const format = useFormat();
  const { placeName } = useVenue();
  const whereabouts = useWhereabouts();
  return (
    <section className={styles.side} aria-label={t('staff.claims.page.item')}>
      <span className={styles.name}>{t('staff.claims.page.item')}</span>
      <div className={styles.top}>
        <ItemPhoto item={item} size="medium" />
        <div className={styles.words}>
          <Link to={`/items/${item.id}`} className={styles.title}>
            {item.title}
          </Link>
          <span className={styles.facts}>
            {item.label} · {whereabouts(item.whereabouts)}
          </span>
          <span className={styles.facts}>
            {placeName(item.foundPlaceId)}, {format.dayAndTime(item.foundAt)}
          </span>
          <Colours colours={item.colours} />
          {item.brand && <span>{item.brand}</span>}
        </div>
      </div>
      {item.description && <Text>{item.description}</Text>}
      <Withheld details={item.withheldDetails} />
    </section>
  );
}

/** What the visitor says: what only the owner knows, the report, and how well it fits. */
export function VisitorsSide({ claim }: SideProps) {
  const { t } = useT();
  const { report, match } = claim;
  return (
    <section className={styles.side} aria-label={t('staff.claims.page.visitor-says')}>
      <span className={styles.name}>{t('staff.claims.page.statement')}</span>
      <p className={styles.statement}>
        {claim.statement ? <q>{claim.statement}</q> : t('staff.claims.page.no-statement')}
      </p>
      <ReportInBrief report={report} />
      {match ? (
        <Reasons evidence={match.evidence} />
      ) : (
        <Text size="small" tone="soft">
          {t('staff.claims.page.no-evidence')}
        </Text>
      )}
    </section>
  );
}

function ReportInBrief({ report }: Pick<ClaimView, 'report'>) {
  const { t } = useT();
  const { categoryName, placeName } = useVenue();
  const lostWhen = useLostWhen();
  const facts = [
    report.categoryId && categoryName(report.categoryId),
    report.lostPlaceId && placeName(report.lostPlaceId),
    lostWhen(report),
    report.brand,
    languageNames[report.language],
  ];
  return (
    <div className={styles.top}>
      <ThingPicture thing={report} ground="missing" />
      <div className={styles.words}>
        <Link to={`/reports/${report.id}`} className={styles.title}>
          {t('staff.claims.page.report', { code: showCode(report.code) })}
        </Link>
        <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>
        {report.description && (
          <span>
            <q>{report.description}</q>
          </span>
        )}
        <Colours colours={report.colours} />
      </div>
    </div>
  );
}

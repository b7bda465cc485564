import { useAnswer } from '@homeward/client';
import type { LostReportView } from '@homeward/contract';
import { languageNames, useFormat, useT } from '@homeward/i18n';
import { Card, Chip, Stack, showCode, Text } from '@homeward/ui';
import { Link, useParams } from 'react-router';
import { Asked } from '../../shell/asked.tsx';
import { Facts } from '../../shell/facts.tsx';
import { Page } from '../../shell/page.tsx';
import { Section } from '../../shell/section.tsx';
import { ClaimChip } from '../claims/claim-chip.tsx';
import { Colours } from '../found-items/item/about-item.tsx';
import { ThingPicture } from '../photos/thing-picture.tsx';
import { useVenue } from '../venue/venue-context.ts';
import { AddedLater } from './added-later.tsx';
import { AskVisitor } from './ask-visitor.tsx';
import { GuestsPage } from './guests-page.tsx';
import { ItemMatchCard } from './item-match-card.tsx';
import styles from './report-screen.module.css';
import { useAnswerWords } from './use-answer-words.ts';
import { useLostWhen } from './use-lost-when.ts';

/** One lost report: what the visitor remembers, and the items that may be it. */
export function ReportScreen() {
  const { reportId = '' } = useParams();
  const { t } = useT();
  const report = useAnswer('lostReports.read', { params: { reportId } });
  if (report.data) return <Report report={report.data} />;
  return (
    <Page title={t('staff.reports.title')} backTo="/reports">
      <Asked answer={report}>{() => null}</Asked>
    </Page>
  );
}

function Report({ report }: { readonly report: LostReportView }) {
  const { t } = useT();
  return (
    <Page
      title={t('staff.reports.page.title', { code: showCode(report.code) })}
      backTo="/reports"
      aside={
        <Chip tone={report.status === 'open' ? 'sun' : 'line'}>
          {report.closedBecause
            ? t(`shared-words.closing-reason.${report.closedBecause}`)
            : t(`staff.reports.page.${report.status}`)}
        </Chip>
      }
    >
      <div className={styles.report}>
        <Stack gap={6}>
          <About report={report} />
          <AddedLater report={report} />
          {report.question && <AskVisitor reportId={report.id} question={report.question} />}
          <Claims claims={report.claims} />
          <GuestsPage report={report} />
        </Stack>
        <Section title={t('staff.reports.page.matches')}>
          <Matches report={report} />
        </Section>
      </div>
    </Page>
  );
}

function About({ report }: { readonly report: LostReportView }) {
  const { t } = useT();
  const format = useFormat();
  const { categoryName, placeName } = useVenue();
  const lostWhen = useLostWhen();
  const { factOf } = useAnswerWords();
  const unknown = t('staff.reports.page.not-known');
  return (
    <Card>
      <Stack gap={6}>
        <div className={styles.top}>
          <ThingPicture thing={report} ground="missing" />
          <div className={styles.words}>
            <strong className={styles.kind}>{categoryName(report.categoryId)}</strong>
            <p className={styles.said}>
              {report.description ? (
                <q>{report.description}</q>
              ) : (
                t('staff.reports.page.said-nothing')
              )}
            </p>
          </div>
        </div>
        <Facts
          facts={[
            report.colours.length > 0
              ? { name: t('staff.items.page.colours'), value: <Colours colours={report.colours} /> }
              : null,
            report.brand ? { name: t('staff.items.page.brand'), value: report.brand } : null,
            ...report.answers.map(factOf),
            {
              name: t('staff.reports.page.lost-at'),
              value: report.lostPlaceId ? placeName(report.lostPlaceId) : unknown,
            },
            { name: t('staff.reports.page.lost-when'), value: lostWhen(report) || unknown },
            { name: t('staff.reports.page.answer'), value: format.dayAndTime(report.answerDueAt) },
            report.promise?.told
              ? {
                  name: t('staff.reports.page.told-last'),
                  value: t('staff.reports.page.told-at', {
                    outcome: t(`staff.reports.page.outcome.${report.promise.told.outcome}`),
                    when: format.dayAndTime(report.promise.told.at),
                  }),
                }
              : null,
            {
              name: t('staff.reports.page.contact'),
              value: t(`staff.reports.channel.${report.contactChannel}`),
            },
            { name: t('staff.reports.page.language'), value: languageNames[report.language] },
          ]}
        />
      </Stack>
    </Card>
  );
}

function Claims({ claims }: Pick<LostReportView, 'claims'>) {
  const { t } = useT();
  const format = useFormat();
  if (claims.length === 0) return null;
  return (
    <Section title={t('staff.reports.page.claims')}>
      {claims.map((claim) => (
        <Link key={claim.id} to={`/claims/${claim.id}`} className={styles.claim}>
          {t('staff.items.page.claim-of', { when: format.dayAndTime(claim.submittedAt) })}
          <ClaimChip status={claim.status} />
        </Link>
      ))}
    </Section>
  );
}

function Matches({ report }: { readonly report: LostReportView }) {
  const { t } = useT();
  const open = report.matches.filter(({ status }) => status !== 'dismissed');
  if (open.length === 0) return <Text tone="soft">{t('staff.reports.page.no-matches')}</Text>;
  return open.map((match) => <ItemMatchCard key={match.id} match={match} />);
}

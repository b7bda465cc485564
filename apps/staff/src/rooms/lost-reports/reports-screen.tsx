import { type Answer, type ApiProblem, useApi } from '@homeward/client';
import { useT } from '@homeward/i18n';
import { Button, EmptyState, PillChoice } from '@homeward/ui';
import { type InfiniteData, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { NotYet } from '../../shell/asked.tsx';
import { Page } from '../../shell/page.tsx';
import { ShowMore } from '../../shell/show-more.tsx';
import { ReportRow } from './report-row.tsx';
import styles from './reports-screen.module.css';

const filters = ['open', 'closed', 'all'] as const;
type Filter = (typeof filters)[number];

/** What visitors are looking for, newest first. */
export function ReportsScreen() {
  const { t } = useT();
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const filter = filters.find((each) => each === address.get('show')) ?? 'open';
  return (
    <Page
      title={t('staff.reports.title')}
      aside={
        <Button variant="primary" icon="plus" onPress={() => void navigate('/reports/new')}>
          {t('staff.reports.new-report')}
        </Button>
      }
    >
      <PillChoice
        label={t('staff.reports.title')}
        options={filters.map((id) => ({ id, name: t(`staff.reports.${id}`) }))}
        chosen={filter}
        onChange={(id) => setAddress({ show: id }, { replace: true })}
      />
      <Reports filter={filter} />
    </Page>
  );
}

function Reports({ filter }: { readonly filter: Filter }) {
  const { t } = useT();
  const pages = useReportPages(filter);
  const reports = pages.data?.pages.flatMap((page) => page.reports) ?? [];
  if (!pages.data) return <NotYet answer={pages} shape="cards" count={5} />;
  if (reports.length === 0) {
    return (
      <EmptyState
        title={t('staff.reports.empty-title')}
        text={t('staff.reports.empty-body')}
        picture="glasses"
      />
    );
  }
  return (
    <>
      <ul className={styles.list}>
        {reports.map((report) => (
          <li key={report.id}>
            <ReportRow report={report} />
          </li>
        ))}
      </ul>
      <ShowMore pages={pages} />
    </>
  );
}

type ReportPage = Answer<'lostReports.list'>;

function useReportPages(filter: Filter) {
  const api = useApi();
  return useInfiniteQuery<
    ReportPage,
    ApiProblem,
    InfiniteData<ReportPage>,
    readonly unknown[],
    string | undefined
  >({
    queryKey: ['lostReports.list', filter],
    queryFn: ({ pageParam }) =>
      api.call('lostReports.list', {
        query: {
          ...(filter !== 'all' && { status: filter }),
          ...(pageParam && { after: pageParam }),
        },
      }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

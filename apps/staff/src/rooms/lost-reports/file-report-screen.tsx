import type { Answer } from '@homeward/client';
import { useT, useTimeZone } from '@homeward/i18n';
import { Button } from '@homeward/ui';
import { useState } from 'react';
import { v7 as uuid } from 'uuid';
import { Page } from '../../shell/page.tsx';
import { useAct } from '../../shell/use-act.ts';
import styles from './file-report-screen.module.css';
import { ReportFiled } from './report-filed.tsx';
import { ReportForm } from './report-form.tsx';
import { bodyOf, emptySheet, isFileable, type ReportSheet } from './report-sheet.ts';

/** A report for a visitor who came to the desk. */
export function FileReportScreen() {
  const [count, setCount] = useState(0);
  return <OneReport key={count} onAnother={() => setCount(count + 1)} />;
}

function OneReport({ onAnother }: { readonly onAnother: () => void }) {
  const { t, language } = useT();
  const timeZone = useTimeZone();
  const [reportId] = useState(() => uuid());
  const [sheet, setSheet] = useState<ReportSheet>(() => emptySheet(language));
  const [filed, setFiled] = useState<Answer<'lostReports.file'> | null>(null);
  const file = useAct('lostReports.file');
  if (filed) return <ReportFiled filed={filed} onAnother={onAnother} />;

  function submit() {
    const body = bodyOf(sheet, { nowMs: Date.now(), timeZone });
    file.act({ params: { reportId }, body }, { done: setFiled });
  }

  return (
    <Page
      title={t('staff.reports.file.title')}
      lead={t('staff.reports.file.about')}
      backTo="/reports"
      width="reading"
      foot={
        <>
          <p className={styles.missing} role="status">
            {!isFileable(sheet) && t('staff.reports.file.needs-something')}
          </p>
          <Button
            variant="primary"
            className={styles.submit}
            isDisabled={!isFileable(sheet)}
            isPending={file.isPending}
            onPress={submit}
          >
            {t('staff.reports.file.submit')}
          </Button>
        </>
      }
    >
      <ReportForm
        sheet={sheet}
        onChange={(changes) => setSheet((known) => ({ ...known, ...changes }))}
      />
    </Page>
  );
}

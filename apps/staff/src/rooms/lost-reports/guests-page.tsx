import type { LostReportView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, ConfirmDialog, showCode, Text } from '@homeward/ui';
import { useState } from 'react';
import { useAct } from '../../shell/use-act.ts';

/** What became of the visitor's own page, and for supervisors the way to shut it. */
export function GuestsPage({ report }: { readonly report: LostReportView }) {
  const { t } = useT();
  const [isAsking, setIsAsking] = useState(false);
  const revoke = useAct('lostReports.revokeLink');
  const done = () => setIsAsking(false);
  if (report.isForgotten) return <Text tone="soft">{t('staff.reports.page.forgotten')}</Text>;
  if (report.isLinkRevoked) return <Text tone="soft">{t('staff.reports.page.revoked')}</Text>;
  if (!report.allowed.includes('revoke-link')) return null;
  return (
    <>
      <Button icon="lock" onPress={() => setIsAsking(true)}>
        {t('staff.reports.page.revoke')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        title={t('staff.reports.page.revoke-title', { code: showCode(report.code) })}
        text={t('staff.reports.page.revoke-body')}
        confirm={t('staff.reports.page.revoke')}
        isPending={revoke.isPending}
        onCancel={done}
        onConfirm={() => revoke.act({ params: { reportId: report.id } }, { done })}
      />
    </>
  );
}

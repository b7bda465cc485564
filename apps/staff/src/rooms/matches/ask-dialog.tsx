import { useAnswer } from '@homeward/client';
import type { MatchPairView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, Dialog, showCode, Text } from '@homeward/ui';
import { useState } from 'react';
import { Asked } from '../../shell/asked.tsx';
import { Answers } from '../lost-reports/ask-visitor.tsx';

type Report = MatchPairView['report'];

/** While two things are compared: ask the visitor what would tell most, and weigh the pairs anew. */
export function AskButton({ report }: { readonly report: Report }) {
  const { t } = useT();
  const [isOpen, setIsOpen] = useState(false);
  const code = showCode(report.code);
  return (
    <>
      <Button
        variant="quiet"
        aria-label={t('staff.reports.ask.of-report', { code })}
        onPress={() => setIsOpen(true)}
      >
        {t('staff.reports.ask.title')}
      </Button>
      {isOpen && <AskDialog report={report} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function AskDialog({ report, onClose }: { readonly report: Report; readonly onClose: () => void }) {
  const { t } = useT();
  const file = useAnswer('lostReports.read', { params: { reportId: report.id } });
  const question = file.data?.question;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={
        question
          ? t(`shared-words.question.ask.${question.topic}`)
          : t('staff.reports.ask.of-report', { code: showCode(report.code) })
      }
      foot={<Button onPress={onClose}>{t('shared-words.done')}</Button>}
    >
      <Asked answer={file}>
        {() =>
          question ? (
            <Answers key={question.topic} reportId={report.id} question={question} />
          ) : (
            <Text>{t('staff.reports.ask.nothing')}</Text>
          )
        }
      </Asked>
    </Dialog>
  );
}

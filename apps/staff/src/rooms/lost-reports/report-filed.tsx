import { type Answer, useAnswer } from '@homeward/client';
import { useFormat, useT } from '@homeward/i18n';
import { Button, Card, Heading, QrCode, readCode, SlipCode, Stack, Text } from '@homeward/ui';
import { createPortal } from 'react-dom';
import { useNavigate } from 'react-router';
import { Asked } from '../../shell/asked.tsx';
import { Page } from '../../shell/page.tsx';
import { Section } from '../../shell/section.tsx';
import { useVenue } from '../venue/venue-context.ts';
import styles from './file-report-screen.module.css';
import { ItemMatchCard } from './item-match-card.tsx';

interface ReportFiledProps {
  readonly filed: Answer<'lostReports.file'>;
  readonly onAnother: () => void;
}

const codeLength = 6;

/** What the visitor takes along: the code, the link, and an honest first answer. */
export function ReportFiled({ filed, onAnother }: ReportFiledProps) {
  const { t } = useT();
  const navigate = useNavigate();
  const { venue } = useVenue();
  const { report } = filed.guest;
  return (
    <Page
      title={t('staff.reports.report-filed.title')}
      foot={
        <>
          <Button onPress={() => void navigate(`/reports/${report.id}`)}>
            {t('staff.reports.report-filed.open')}
          </Button>
          <Button icon="print" onPress={() => window.print()}>
            {t('staff.reports.report-filed.print')}
          </Button>
          <Button variant="primary" icon="plus" onPress={onAnother}>
            {t('staff.reports.report-filed.another')}
          </Button>
        </>
      }
    >
      <div className={styles.filed}>
        <Card>
          <Slip filed={filed} heading={t('staff.reports.report-filed.code')} />
          <Text size="small" tone="soft" className={styles.discreet}>
            {t('staff.reports.report-filed.scan-about')}
          </Text>
        </Card>
        <FirstAnswer filed={filed} />
      </div>
      {createPortal(
        <div className={styles.paper} data-paper="slip">
          <Slip filed={filed} heading={`${venue.name} · ${t('shared-words.lost-and-found')}`} />
        </div>,
        document.body,
      )}
    </Page>
  );
}

type FiledProps = Pick<ReportFiledProps, 'filed'>;

interface SlipProps extends FiledProps {
  readonly heading: string;
}

/** The same on screen and on paper, but for what stands above it. */
function Slip({ filed, heading }: SlipProps) {
  const { t } = useT();
  return (
    <div className={styles.slip}>
      <Text size="small" tone="soft">
        {heading}
      </Text>
      <SlipCode code={readCode(filed.guest.report.code, codeLength)} className={styles.code} />
      <Text>{t('staff.reports.report-filed.code-about')}</Text>
      <QrCode
        value={filed.guestUrl}
        label={t('staff.reports.report-filed.scan')}
        className={styles.qr}
      />
      <Text size="small">{t('staff.reports.report-filed.scan')}</Text>
    </div>
  );
}

/** What may be it, with reasons; or by when the visitor hears from us. */
function FirstAnswer({ filed }: FiledProps) {
  const { t } = useT();
  const format = useFormat();
  const { report, candidates } = filed.guest;
  const read = useAnswer('lostReports.read', { params: { reportId: report.id } });
  if (candidates.length > 0) {
    return (
      <Section title={t('staff.reports.report-filed.maybe')}>
        <Asked answer={read}>
          {({ matches }) => matches.map((match) => <ItemMatchCard key={match.id} match={match} />)}
        </Asked>
      </Section>
    );
  }
  return (
    <Card tone="sea-tint">
      <Stack gap={2}>
        <Heading level={2}>{t('staff.reports.report-filed.none')}</Heading>
        <Text>
          {t('staff.reports.report-filed.none-body', {
            when: format.dayAndTime(report.answerDueAt),
          })}
        </Text>
      </Stack>
    </Card>
  );
}

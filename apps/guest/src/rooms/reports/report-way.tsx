import { useT } from '@homeward/i18n';
import { showCode } from '@homeward/ui/light';
import { linkToReport, readRemembered } from '../phone/remembered.ts';
import { WayIn } from '../start/way-in.tsx';

interface ReportWayProps {
  readonly looks?: 'way' | 'quiet';
}

/** The way to the report that this phone remembers; nothing where it remembers none. */
export function ReportWay({ looks = 'way' }: ReportWayProps) {
  const { t } = useT();
  const [link, known] = [linkToReport(), readRemembered()];
  if (!link || !known) return null;
  return (
    <WayIn
      href={link}
      icon="list"
      title={t('guest.start.mine')}
      small={`${t('guest.details.code')} ${showCode(known.guest.report.code)}`}
      looks={looks}
    />
  );
}

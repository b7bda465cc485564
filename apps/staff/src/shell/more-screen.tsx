import { useT } from '@homeward/i18n';
import { Button, Card, Icon, type IconName, LanguageMenu, Row, Stack, Text } from '@homeward/ui';
import { Link, useNavigate } from 'react-router';
import { UnsentItems } from '../rooms/found-items/outbox/unsent-items.tsx';
import { useHasRole, useIsDeskStaff, useSession } from '../rooms/staff/session.ts';
import { useVenue } from '../rooms/venue/venue-context.ts';
import { keepLanguage } from './device-language.ts';
import styles from './more-screen.module.css';
import { Page } from './page.tsx';
import { Section } from './section.tsx';
import { useAct } from './use-act.ts';

/** The less frequent doors, the language, and the end of the shift. */
export function MoreScreen() {
  const { t } = useT();
  const isAdmin = useHasRole('admin');
  const isDeskStaff = useIsDeskStaff();
  const seesStaff = useHasRole('supervisor', 'admin');
  return (
    <Page title={t('staff.shell.more')} width="reading">
      <UnsentItems />
      <div className={styles.onPhone}>
        <Section title={t('staff.shell.work')}>
          <ul className={styles.doors}>
            <Door to="/matches" icon="found-it" name={t('staff.shell.matches')} />
            <Door to="/reports" icon="question" name={t('staff.shell.reports')} />
            <Door to="/promises" icon="clock" name={t('staff.shell.promises')} />
          </ul>
        </Section>
      </div>
      {isDeskStaff && (
        <Section title={t('staff.shell.visitors')}>
          <ul className={styles.doors}>
            <Door to="/more/notices" icon="mail" name={t('staff.notices.title')} />
            {seesStaff && (
              <Door to="/more/feedback" icon="listen" name={t('staff.feedback.title')} />
            )}
          </ul>
        </Section>
      )}
      {seesStaff && (
        <Section title={t('staff.shell.administration')}>
          <ul className={styles.doors}>
            {isAdmin && (
              <Door to="/more/devices" icon="phone" name={t('staff.admin.devices.title')} />
            )}
            <Door to="/more/staff" icon="people" name={t('staff.admin.staff.title')} />
          </ul>
        </Section>
      )}
      <Shift />
    </Page>
  );
}

interface DoorProps {
  readonly to: string;
  readonly icon: IconName;
  readonly name: string;
}

function Door({ to, icon, name }: DoorProps) {
  return (
    <li>
      <Link to={to} className={styles.door}>
        <Icon name={icon} />
        {name}
        <Icon name="next" className={styles.arrow} />
      </Link>
    </li>
  );
}

/** Who is at work here, in which language, and the way out. */
function Shift() {
  const { t } = useT();
  const { staff, device } = useSession();
  const { venue } = useVenue();
  const navigate = useNavigate();
  const signOut = useAct('staff.signOut');
  return (
    <Section title={t('staff.shell.settings')}>
      <Card>
        <Stack gap={6}>
          <Row justify="between">
            <div>
              <Text strong>{t('staff.shell.signed-in-as', { name: staff.name })}</Text>
              <Text size="small" tone="soft">
                {staff.roles.map((role) => t(`staff.shell.role.${role}`)).join(', ')}
              </Text>
              <Text size="small" tone="soft">
                {t('staff.shell.this-device')}: {device.name}
              </Text>
            </div>
            <LanguageMenu languages={venue.languages} onChange={keepLanguage} />
          </Row>
          <Button
            icon="out"
            isPending={signOut.isPending}
            onPress={() => signOut.act({}, { done: () => void navigate('/desk') })}
          >
            {t('staff.shell.sign-out')}
          </Button>
        </Stack>
      </Card>
    </Section>
  );
}

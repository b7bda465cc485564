import { useT } from '@homeward/i18n';
import { Heading, LoadingState, Stack } from '@homeward/ui';

/** The second or two in which the catalogue is searched. */
export function Looking() {
  const { t } = useT();
  return (
    <Stack gap={8}>
      <Heading level={1}>{t('kiosk.answer.looking')}</Heading>
      <LoadingState shape="cards" count={2} />
    </Stack>
  );
}

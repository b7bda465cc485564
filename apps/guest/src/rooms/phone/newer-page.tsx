import { useT } from '@homeward/i18n';
import { Button, Card, Row, Text } from '@homeward/ui/light';
import { useSyncExternalStore } from 'react';
import { hasNewerPage, loadNewerPage, watchNewerPage } from './shell.ts';

/** A newer version waits until it is wanted: nothing is torn out of anybody's hands. */
export function NewerPage() {
  const { t } = useT();
  const isThere = useSyncExternalStore(watchNewerPage, hasNewerPage);
  if (!isThere) return null;
  return (
    <Card padding="snug" tone="sea-tint">
      <Row justify="between">
        <Text>{t('guest.phone.newer')}</Text>
        <Button variant="pill" onPress={loadNewerPage}>
          {t('guest.phone.load-newer')}
        </Button>
      </Row>
    </Card>
  );
}

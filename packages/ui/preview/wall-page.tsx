import { BrandMark, Card, Columns, Heading, Screen, Stack, Text, TopBar } from '../src/index.ts';
import styles from './preview.module.css';

export function WallPage() {
  return (
    <Screen top={<TopBar start={<BrandMark name="Lakeside Park · Lost & found" />} end="14:26" />}>
      <div className={styles['wall']}>
        <Stack gap={4}>
          <Card tone="sun-strong" className={styles['grow']}>
            <Text size="lead">Now at counter 2</Text>
            <div className={styles['huge']}>P 27</div>
            <Text size="lead">Your item is waiting for you</Text>
          </Card>
          <Columns count={2}>
            <Card>
              <Text tone="soft">Counter 1</Text>
              <Heading level={1}>E 14</Heading>
            </Card>
            <Card>
              <Text tone="soft">Counter 3</Text>
              <Heading level={2} size="lead">
                back in 5 min
              </Heading>
              <Text tone="soft" size="small">
                fetching from the river ride
              </Text>
            </Card>
          </Columns>
        </Stack>
        <Stack gap={4}>
          <Card>
            <Text tone="soft">Wait now</Text>
            <Heading level={1}>4 to 8 min</Heading>
          </Card>
          <Card className={styles['grow']}>
            <Text tone="soft">Next</Text>
            <Columns count={2}>
              <Heading level={2}>P 28</Heading>
              <Heading level={2}>E 15</Heading>
              <Heading level={2}>P 29</Heading>
              <Heading level={2}>E 16</Heading>
            </Columns>
          </Card>
        </Stack>
      </div>
    </Screen>
  );
}

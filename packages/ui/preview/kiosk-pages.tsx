import { useState } from 'react';
import {
  BackButton,
  BigButton,
  BrandMark,
  Button,
  Card,
  Chip,
  ColourPicker,
  Columns,
  Heading,
  KeyboardField,
  type KeyboardLayout,
  LanguageMenu,
  type PaintName,
  PlaceMap,
  QrCode,
  Row,
  Screen,
  SlipCode,
  Stack,
  Steps,
  Text,
  TileGrid,
  TopBar,
  unknownWhen,
  WhenChoice,
} from '../src/index.ts';
import { places, zones } from './plan.ts';
import styles from './preview.module.css';

const nothing = () => undefined;
const wayBack = <TopBar start={<BackButton onPress={nothing} />} end={<LanguageMenu />} />;

export function KioskHome() {
  return (
    <Screen
      top={<TopBar start={<BrandMark name="Lakeside Park" />} end={<LanguageMenu />} />}
      title="Lost something? Let’s get it home."
      titleSize="display"
      lead="Tell us what it is. You’ll know in a minute whether it is here, and you needn’t stand in line to find out."
      foot={
        <Row justify="between" gap={3}>
          <Button variant="pill" icon="bring-down">
            Bring it down
          </Button>
          <Button variant="pill" icon="text-size">
            Larger text
          </Button>
          <Button variant="pill" icon="listen">
            Listen
          </Button>
          <Button variant="pill" icon="person">
            Call a person
          </Button>
        </Row>
      }
    >
      <Stack gap={4}>
        <BigButton
          size="hero"
          variant="primary"
          icon="question"
          title="I lost something"
          small="about 45 seconds, no typing needed"
        />
        <Columns count={2}>
          <BigButton title="I have a code" small="status or pickup" />
          <BigButton title="I found something" small="hand it in, no waiting" />
        </Columns>
      </Stack>
      <Card>
        <Row justify="between">
          <div>
            <Text size="small" tone="soft">
              At the desk right now
            </Text>
            <Heading level={2}>4 to 8 min wait</Heading>
          </div>
          <Chip dot>2 counters open</Chip>
        </Row>
      </Card>
    </Screen>
  );
}

const kinds = [
  ['bag', 'Bag'],
  ['phone', 'Phone'],
  ['glasses', 'Glasses'],
  ['hat', 'Hat'],
  ['clothes', 'Clothes'],
  ['toy', 'Toy'],
  ['wallet', 'Wallet'],
  ['keys', 'Keys'],
  ['bottle', 'Bottle'],
  ['pass', 'Pass or card'],
  ['umbrella', 'Umbrella'],
  ['else', 'Something else'],
] as const;

export function KioskWhat() {
  const [chosen, setChosen] = useState<readonly string[]>(['bag']);
  return (
    <Screen top={wayBack} steps={<Steps step={2} steps={4} />} title="What did you lose?">
      <TileGrid
        label="What did you lose?"
        tiles={kinds.map(([id, name]) => ({ id, name, picture: id }))}
        chosen={chosen}
        onChange={setChosen}
      />
    </Screen>
  );
}

export function KioskWhere() {
  const [place, setPlace] = useState<string | null>(null);
  const [when, setWhen] = useState(unknownWhen);
  return (
    <Screen
      top={wayBack}
      steps={<Steps step={3} steps={4} />}
      title="Where did you last have it?"
      foot={
        <>
          <Button>Not sure</Button>
          <Button variant="primary" wide className={styles['grow']}>
            Next
          </Button>
        </>
      }
    >
      <PlaceMap
        label="Where did you last have it?"
        zones={zones}
        places={places}
        chosen={place}
        onChange={setPlace}
      />
      <WhenChoice value={when} onChange={setWhen} size="large" />
    </Screen>
  );
}

export function KioskColours() {
  const [colours, setColours] = useState<readonly PaintName[]>(['navy', 'white']);
  return (
    <Screen top={wayBack} steps={<Steps step={2} steps={4} />} title="What colour is it?">
      <ColourPicker label="Colours" chosen={colours} onChange={setColours} />
    </Screen>
  );
}

export function KioskKeyboard() {
  const [text, setText] = useState('');
  const layout = new URLSearchParams(location.search).get('layout') ?? 'text';
  return (
    <Screen top={wayBack} steps={<Steps step={2} steps={4} />} title="What does it look like?">
      <KeyboardField
        label="Anything special about it?"
        hint="A name, a sticker, what is inside"
        layout={layout as KeyboardLayout}
        value={text}
        onChange={setText}
        onDone={nothing}
      />
    </Screen>
  );
}

export function KioskAnswer() {
  return (
    <Screen
      top={wayBack}
      steps={<Steps step={5} steps={4} />}
      eyebrow={<Chip>Answered in 2 seconds</Chip>}
      title="Good news. We very likely have your backpack."
      lead="Found yesterday evening near the Caricature Stand. A colleague is fetching it for you now."
      foot={
        <>
          <Button className={styles['grow']}>Print a slip</Button>
          <Button variant="action" className={styles['grow']}>
            Done
          </Button>
        </>
      }
    >
      <Card tone="sea" align="center">
        <Text tone="soft">Your ticket</Text>
        <div className={styles['ticket']}>P 27</div>
        <Heading level={2}>Ready in 5 to 9 minutes</Heading>
        <Text tone="soft">No line. We call you on the screen and on your phone.</Text>
      </Card>
      <Columns count={2}>
        <Card>
          <Stack gap={2}>
            <Heading level={3} size="body">
              Bring this to mind
            </Heading>
            <Text size="small" tone="soft">
              We will ask what was inside, so that only you can take it home.
            </Text>
          </Stack>
        </Card>
        <Card>
          <Row wrap={false}>
            <QrCode value="https://lakeside.example/g#k7m4qxk7m4qxk7m4qxk7m4qxk7m4qxk7" />
            <Stack gap={1}>
              <Heading level={3} size="body">
                Take it along
              </Heading>
              <Text size="small" tone="soft">
                Code <SlipCode code="K7M4QX" />
              </Text>
            </Stack>
          </Row>
        </Card>
      </Columns>
    </Screen>
  );
}

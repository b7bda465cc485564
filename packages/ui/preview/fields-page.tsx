import { useState } from 'react';
import {
  Button,
  Card,
  Chip,
  CodeField,
  ColourPicker,
  Columns,
  ComboBox,
  ConfirmDialog,
  EmptyState,
  ErrorState,
  Form,
  Heading,
  LoadingState,
  type PaintName,
  Photo,
  PillChoice,
  Row,
  Screen,
  SearchField,
  Select,
  Stack,
  StaleNotice,
  showToast,
  TextArea,
  TextField,
  TileGrid,
  unknownWhen,
  WhenChoice,
} from '../src/index.ts';
import { places, zones } from './plan.ts';

const nothing = () => undefined;

export function FieldsPage() {
  const [text, setText] = useState('navy jansport, panda on zip');
  const [code, setCode] = useState('K7M');
  const [place, setPlace] = useState<string | null>('kraken');
  const [zone, setZone] = useState<string | null>('lake');
  const [kind, setKind] = useState<string | null>('backpack');
  const [colours, setColours] = useState<readonly PaintName[]>(['navy']);
  const [tiles, setTiles] = useState<readonly string[]>(['bag']);
  const [when, setWhen] = useState({ ...unknownWhen, daysAgo: 1, minuteOfDay: 870 });
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Screen title="New found item">
      <Columns count={2} gap={6}>
        <Stack gap={4}>
          <Photo src={null} alt="Backpack" picture="backpack" shape="wide" />
          <Row>
            <Chip dot>2 counters open</Chip>
            <Chip tone="sun">Called</Chip>
            <Chip tone="coral">Overdue</Chip>
            <Chip tone="sea">Reserved</Chip>
            <Chip tone="line">Closed</Chip>
          </Row>
          <Row>
            <Button variant="primary">Save</Button>
            <Button variant="action">Done</Button>
            <Button variant="danger">Reject</Button>
            <Button variant="plain">More</Button>
            <Button variant="quiet" isPending>
              Saving
            </Button>
            <Button variant="pill" icon="plus" aria-label="Add" />
          </Row>
          <Row>
            <Button onPress={() => setIsOpen(true)}>Open a question</Button>
            <Button onPress={() => showToast({ text: 'Moved to shelf B 12', onUndo: nothing })}>
              Show a toast
            </Button>
          </Row>
          <StaleNotice newsAt="2026-06-03T12:02:00.000Z" />
          <StaleNotice />
          <SearchField label="Search" value="" onChange={nothing} />
          <TileGrid
            label="Kind"
            size="small"
            columns={4}
            tiles={['bag', 'phone', 'keys', 'hat'].map((id) => ({ id, name: id, picture: id }))}
            chosen={tiles}
            onChange={setTiles}
          />
          <LoadingState />
          <ErrorState onRetry={nothing} />
        </Stack>
        <Form onSubmit={nothing}>
          <PillChoice
            label="Kind, proposed"
            hasVisibleLabel
            options={[
              { id: 'backpack', name: 'Backpack' },
              { id: 'handbag', name: 'Handbag' },
              { id: 'other', name: 'Other…' },
            ]}
            chosen={kind}
            onChange={setKind}
          />
          <ColourPicker label="Colours" size="small" chosen={colours} onChange={setColours} />
          <TextField label="Description" value={text} onChange={setText} />
          <TextField
            label="E-mail"
            type="email"
            isOptional
            value="ada@"
            onChange={nothing}
            error="This is not a whole address yet."
          />
          <TextArea
            label="Withheld details"
            hint="Only staff see this"
            value=""
            onChange={nothing}
          />
          <CodeField label="Pickup code" value={code} onChange={setCode} />
          <Select label="Zone" options={zones} chosen={zone} onChange={setZone} />
          <ComboBox
            label="Where"
            options={places.map(({ id, name, zoneId }) => ({ id, name, hint: zoneId }))}
            chosen={place}
            onChange={setPlace}
          />
          <WhenChoice
            value={when}
            onChange={(next) => setWhen({ ...when, ...next } as typeof when)}
          />
          <Card tone="coral" padding="snug">
            <Heading level={2} size="lead">
              Almost certainly K7M-4QX
            </Heading>
          </Card>
          <EmptyState picture="umbrella" title="Nothing waits" text="New claims appear here." />
        </Form>
      </Columns>
      <ConfirmDialog
        isOpen={isOpen}
        title="Close counter 2?"
        text="Three visitors are waiting; the others will be called at counter 1."
        confirm="Close the counter"
        onConfirm={() => setIsOpen(false)}
        onCancel={() => setIsOpen(false)}
      />
    </Screen>
  );
}

import type { DuplicateView, FoundItemView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Button, Card, ConfirmDialog, Row, Stack, showToast, Text } from '@homeward/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAct } from '../../shell/use-act.ts';
import { useTellProblem } from '../../shell/use-tell-problem.ts';

/** On the page of a second logging: where the thing is kept now. */
export function KeptElsewhere({ item }: { readonly item: FoundItemView }) {
  const { t } = useT();
  const kept = item.mergedInto;
  if (!kept) return null;
  return (
    <Card tone="sun" padding="snug">
      <Stack gap={3}>
        <Text strong>{t('staff.look-alikes.kept-as', { kept: kept.label })}</Text>
        <Row gap={4} justify="between">
          <Link to={`/items/${kept.id}`}>
            {kept.label} · {kept.title}
          </Link>
          {kept.mayUndo && (
            <Undo lookAlikeId={kept.lookAlikeId} other={item.label} kept={kept.label} />
          )}
        </Row>
      </Stack>
    </Card>
  );
}

/** On the page of the one that was kept: the other loggings of the same thing. */
export function SecondLoggings({ item }: { readonly item: FoundItemView }) {
  return (
    <Stack gap={3}>
      {item.duplicates.map((duplicate) => (
        <SecondLogging key={duplicate.id} duplicate={duplicate} kept={item.label} />
      ))}
    </Stack>
  );
}

interface SecondLoggingProps {
  readonly duplicate: DuplicateView;
  readonly kept: string;
}

function SecondLogging({ duplicate, kept }: SecondLoggingProps) {
  const { t } = useT();
  const format = useFormat();
  const { label, loggedAt, loggedByName: name, lookAlikeId, mayUndo } = duplicate;
  return (
    <Row gap={4} justify="between">
      <Text as="span">
        <Link to={`/items/${duplicate.id}`}>{label}</Link>{' '}
        {t('staff.look-alikes.logged-when', { when: format.dayAndTime(loggedAt), name })}
      </Text>
      {mayUndo && <Undo lookAlikeId={lookAlikeId} other={label} kept={kept} />}
    </Row>
  );
}

interface UndoProps {
  readonly lookAlikeId: string;
  readonly other: string;
  readonly kept: string;
}

/** "Not the same after all", asked once more, for two labels come back into use. */
function Undo({ lookAlikeId, other, kept }: UndoProps) {
  const { t } = useT();
  const tell = useTellProblem();
  const undo = useAct('lookAlikes.undo');
  const [isAsking, setIsAsking] = useState(false);
  function part() {
    undo.act(
      { params: { lookAlikeId } },
      {
        done: () => {
          setIsAsking(false);
          showToast({ text: t('staff.look-alikes.undone-toast', { other, kept }) });
        },
        refused: (problem) => {
          setIsAsking(false);
          tell(problem);
        },
      },
    );
  }
  return (
    <>
      <Button variant="quiet" icon="undo" onPress={() => setIsAsking(true)}>
        {t('staff.look-alikes.undo')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('staff.look-alikes.undo-title', { other })}
        text={t('staff.look-alikes.undo-body', { other, kept })}
        confirm={t('staff.look-alikes.undo')}
        isPending={undo.isPending}
        onConfirm={part}
        onCancel={() => setIsAsking(false)}
      />
    </>
  );
}

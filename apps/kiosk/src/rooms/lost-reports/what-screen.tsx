import { useLocalName, useT } from '@homeward/i18n';
import { Button, Screen, Steps, TileGrid } from '@homeward/ui';
import { useState } from 'react';
import { useKiosk } from '../../visit/kiosk-context.ts';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import { useIsLying } from '../../visit/use-is-lying.ts';
import type { StepProps } from './step-props.ts';
import styles from './what-screen.module.css';

/** Pictures on the first page; the rest is one press away. */
const tilesAtFirst = 11;
const elseId = 'else';

/** Step 1: what is it? One touch on a picture, and on to the next step. */
export function WhatScreen({ draft, onDraft, onBack, onNext }: StepProps) {
  const { t } = useT();
  const { venue } = useKiosk();
  const localName = useLocalName();
  const isLying = useIsLying();
  const [showsAll, setShowsAll] = useState(false);

  const named = venue.categories
    .filter(({ id }) => id !== elseId)
    .map(({ id, name, picture }) => ({ id, name: localName(name), picture }));
  const other = { id: elseId, name: t('shared-words.something-else'), picture: 'else' };
  const tiles = [...(showsAll ? named : named.slice(0, tilesAtFirst)), other];

  function choose(id: string) {
    if (id === elseId && !showsAll && named.length > tilesAtFirst) return setShowsAll(true);
    onDraft({ ...draft, categoryId: id === elseId ? null : id });
    onNext();
  }

  return (
    <Screen
      top={<KioskTop onBack={showsAll ? () => setShowsAll(false) : onBack} />}
      steps={<Steps step={1} steps={4} />}
      title={t('kiosk.what.title')}
      foot={
        <Button
          wide
          icon="edit"
          onPress={() => {
            onDraft({ ...draft, categoryId: null });
            onNext();
          }}
        >
          {t('kiosk.what.type-instead')}
        </Button>
      }
    >
      <div className={styles.tiles}>
        <TileGrid
          label={t('kiosk.what.title')}
          tiles={tiles}
          chosen={draft.categoryId ? [draft.categoryId] : []}
          onChange={() => undefined}
          onPress={choose}
          columns={showsAll ? (isLying ? 6 : 4) : 3}
          size={showsAll ? 'small' : 'normal'}
        />
      </div>
    </Screen>
  );
}

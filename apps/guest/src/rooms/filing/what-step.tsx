import { useLocalName, useT } from '@homeward/i18n';
import { Button, PictureTiles } from '@homeward/ui/light';
import { useState } from 'react';
import { StepFrame, type StepProps } from './step-frame.tsx';

/** Pictures on the first page; the rest is one press away. */
const tilesAtFirst = 11;
const elseId = 'else';

/** What is it? One touch on a picture, and on to the next step. */
export function WhatStep({ draft, venue, onDraft, onBack, onNext }: StepProps) {
  const { t } = useT();
  const localName = useLocalName();
  const [showsAll, setShowsAll] = useState(false);
  const named = venue.categories
    .filter(({ id }) => id !== elseId)
    .map(({ id, name, picture }) => ({ id, name: localName(name), picture }));
  const hasMore = !showsAll && named.length > tilesAtFirst;
  const other = {
    id: elseId,
    name: t(hasMore ? 'guest.filing.more' : 'shared-words.something-else'),
    picture: 'else',
  };

  function choose(categoryId: string | null) {
    onDraft({ ...draft, categoryId });
    onNext();
  }

  return (
    <StepFrame
      step={1}
      title={t('guest.filing.what')}
      onBack={onBack}
      next={
        <Button icon="edit" wide onPress={() => choose(null)}>
          {t('guest.filing.say-it')}
        </Button>
      }
    >
      <PictureTiles
        label={t('guest.filing.what')}
        tiles={[...(showsAll ? named : named.slice(0, tilesAtFirst)), other]}
        onPress={(id) => {
          if (id === elseId && hasMore) setShowsAll(true);
          else choose(id === elseId ? null : id);
        }}
      />
    </StepFrame>
  );
}

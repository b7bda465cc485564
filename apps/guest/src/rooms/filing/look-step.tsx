import { useT } from '@homeward/i18n';
import {
  AnswerChoice,
  Button,
  Heading,
  paintNames,
  Stack,
  TextArea,
  TextField,
} from '@homeward/ui/light';
import { useState } from 'react';
import { StepFrame, type StepProps } from './step-frame.tsx';

const mostColours = 3;
const longestWords = 500;
const longestBrand = 60;

/** How does it look? Colours by touch; words for those who like, and for those whose thing has no picture. */
export function LookStep({ draft, onDraft, onBack, onNext }: StepProps) {
  const { t } = useT();
  const [isMissing, setIsMissing] = useState(false);
  const isUnknown = draft.categoryId === null;
  const { colours } = draft;

  function next() {
    const saysNothing = isUnknown && draft.description.trim() === '';
    setIsMissing(saysNothing);
    if (!saysNothing) onNext();
  }

  const words = (
    <TextArea
      label={t('guest.filing.words-label')}
      placeholder={t('guest.filing.words-example')}
      value={draft.description}
      onChange={(description) => onDraft({ ...draft, description })}
      maxLength={longestWords}
      error={isMissing ? t('guest.filing.words-needed') : undefined}
    />
  );
  return (
    <StepFrame
      step={2}
      title={t('guest.filing.looks')}
      onBack={onBack}
      next={
        <Button variant="primary" wide icon="next" iconAt="end" onPress={next}>
          {t('shared-words.next')}
        </Button>
      }
    >
      <Stack gap={6}>
        {isUnknown && words}
        <Stack gap={3}>
          <Heading level={2} size="body">
            {t('guest.filing.colours')}
          </Heading>
          <AnswerChoice
            label={t('guest.filing.colours')}
            looks="colour"
            chosen={colours}
            options={paintNames.map((id) => ({ id, name: t(`shared-words.colour.${id}`) }))}
            onAnswer={(id) => onDraft({ ...draft, colours: withColour(colours, id) })}
          />
        </Stack>
        {!isUnknown && (
          <Stack gap={3}>
            <Heading level={2} size="body">
              {t('guest.filing.words')}
            </Heading>
            {words}
          </Stack>
        )}
        <TextField
          label={t('guest.filing.brand')}
          isOptional
          value={draft.brand}
          onChange={(brand) => onDraft({ ...draft, brand })}
          maxLength={longestBrand}
          autoComplete="off"
        />
      </Stack>
    </StepFrame>
  );
}

type Colours = StepProps['draft']['colours'];

/** Pressed once it is there, pressed again it is gone; of too many the oldest goes. */
function withColour(colours: Colours, pressed: string): Colours {
  const colour = paintNames.find((name) => name === pressed);
  if (!colour) return colours;
  return colours.includes(colour)
    ? colours.filter((each) => each !== colour)
    : [...colours, colour].slice(-mostColours);
}

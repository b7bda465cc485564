import { Button, Group } from 'react-aria-components';
import { type PaintName, paints } from '../pictures/paints.ts';
import { classNames } from '../theme/class-names.ts';
import styles from './answer-choice.module.css';
import { isPatternName, PatternSwatch } from './pattern-swatch.tsx';
import { Swatch } from './swatch.tsx';

export interface AnswerOption {
  readonly id: string;
  readonly name: string;
}

interface AnswerChoiceProps {
  /** The question, for ears; show it above. */
  readonly label: string;
  readonly options: readonly AnswerOption[];
  /** What the answers look like, where they look like something. */
  readonly looks?: 'colour' | 'pattern' | undefined;
  /** An answer is on its way: no second one is taken. */
  readonly isPending?: boolean;
  readonly onAnswer: (id: string) => void;
}

/** Answers to one question: one touch on one of them, and it is answered. */
export function AnswerChoice({ label, options, looks, isPending, onAnswer }: AnswerChoiceProps) {
  return (
    <Group
      aria-label={label}
      className={classNames(styles['answers'], looks && styles['with-looks'])}
    >
      {options.map(({ id, name }) => (
        <Button
          key={id}
          isDisabled={isPending ?? false}
          onPress={() => onAnswer(id)}
          className={styles['answer'] ?? ''}
        >
          <Look id={id} looks={looks} />
          <span>{name}</span>
        </Button>
      ))}
    </Group>
  );
}

function Look({ id, looks }: { readonly id: string; readonly looks: AnswerChoiceProps['looks'] }) {
  const picture =
    looks === 'colour' && isPaint(id) ? (
      <Swatch colour={id} />
    ) : looks === 'pattern' && isPatternName(id) ? (
      <PatternSwatch pattern={id} />
    ) : null;
  return picture && <span className={styles['look']}>{picture}</span>;
}

function isPaint(id: string): id is PaintName {
  return Object.hasOwn(paints, id);
}

import styles from '../choices/answer-choice.module.css';
import { isPatternName, PatternSwatch } from '../choices/pattern-swatch.tsx';
import { Swatch } from '../choices/swatch.tsx';
import tileStyles from '../choices/tile-grid.module.css';
import { type PaintName, paints } from '../pictures/paints.ts';
import { Picture } from '../pictures/picture.tsx';
import { classNames } from '../theme/class-names.ts';
import own from './light-choice.module.css';

export interface LightOption {
  readonly id: string;
  readonly name: string;
}

interface AnswerChoiceProps {
  /** The question, for ears; show it above. */
  readonly label: string;
  readonly options: readonly LightOption[];
  /** What the answers look like, where they look like something. */
  readonly looks?: 'colour' | 'pattern' | undefined;
  /** Those that are chosen, where they stay so; left out where one press is the answer. */
  readonly chosen?: readonly string[];
  readonly isPending?: boolean;
  readonly onAnswer: (id: string) => void;
}

/** Answers to one question as pills, on the browser's own buttons. */
export function AnswerChoice({ label, options, looks, chosen, ...rest }: AnswerChoiceProps) {
  return (
    <fieldset
      aria-label={label}
      className={classNames(styles['answers'], own['answers'], looks && styles['with-looks'])}
    >
      {options.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          disabled={rest.isPending}
          aria-pressed={chosen?.includes(id)}
          onClick={() => rest.onAnswer(id)}
          className={classNames(styles['answer'], own['answer'])}
        >
          <Look id={id} looks={looks} />
          <span>{name}</span>
        </button>
      ))}
    </fieldset>
  );
}

function Look({ id, looks }: { readonly id: string; readonly looks: AnswerChoiceProps['looks'] }) {
  const picture =
    looks === 'colour' && Object.hasOwn(paints, id) ? (
      <Swatch colour={id as PaintName} />
    ) : looks === 'pattern' && isPatternName(id) ? (
      <PatternSwatch pattern={id} />
    ) : null;
  return picture && <span className={styles['look']}>{picture}</span>;
}

interface PictureTilesProps {
  readonly label: string;
  readonly tiles: readonly (LightOption & { readonly picture: string })[];
  readonly onPress: (id: string) => void;
}

/** Choose one thing by its picture, on the browser's own buttons. */
export function PictureTiles({ label, tiles, onPress }: PictureTilesProps) {
  return (
    <fieldset aria-label={label} className={classNames(own['answers'], own['tiles'])}>
      {tiles.map(({ id, name, picture }) => (
        <button
          key={id}
          type="button"
          onClick={() => onPress(id)}
          className={classNames(tileStyles['tile'], own['tile'], own['answer'])}
        >
          <Picture name={picture} className={tileStyles['picture']} />
          <span className={tileStyles['name']}>{name}</span>
        </button>
      ))}
    </fieldset>
  );
}

import type { FoundItemSummary } from '@homeward/contract';
import { classNames, Picture } from '@homeward/ui';
import { useVenue } from '../venue/venue-context.ts';
import styles from './thing-picture.module.css';

interface ThingPictureProps {
  readonly thing: {
    readonly categoryId: string | null;
    readonly colours: FoundItemSummary['colours'];
  };
  /** What it stands for where no words do. */
  readonly label?: string;
  readonly shape?: 'square' | 'wide' | 'thumb';
  /** Things that are here lie on grey, things that are looked for on green. */
  readonly ground?: 'here' | 'missing';
}

/** A thing nobody has photographed, drawn in its first colour. */
export function ThingPicture({
  thing,
  label,
  shape = 'square',
  ground = 'here',
}: ThingPictureProps) {
  const { category } = useVenue();
  return (
    <div className={classNames(styles.frame, styles[shape], styles[ground])}>
      <Picture
        name={category(thing.categoryId)?.picture ?? 'else'}
        tint={thing.colours[0]}
        {...(label && { label })}
        className={styles.picture}
      />
    </div>
  );
}

import { ListBox, ListBoxItem } from 'react-aria-components';
import { Icon } from '../pictures/icon.tsx';
import type { PaintName } from '../pictures/paints.ts';
import { Picture } from '../pictures/picture.tsx';
import { classNames } from '../theme/class-names.ts';
import styles from './tile-grid.module.css';

export interface Tile<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** A picture's name, usually from the venue's category. */
  readonly picture?: string | undefined;
  readonly tint?: PaintName | undefined;
}

interface TileGridProps<Id extends string> {
  /** Says what is being chosen, for ears. */
  readonly label: string;
  readonly tiles: readonly Tile<Id>[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
  readonly mode?: 'single' | 'multiple';
  /** Called at every press, also on the tile already chosen: "yes, this one, go on". */
  readonly onPress?: ((id: Id) => void) | undefined;
  readonly columns?: 2 | 3 | 4 | 5 | 6;
  readonly size?: 'normal' | 'small';
}

/** Choose one thing, or several, by its picture. */
export function TileGrid<Id extends string>(props: TileGridProps<Id>) {
  const { label, tiles, chosen, onChange, mode = 'single', columns = 3, size = 'normal' } = props;
  return (
    <ListBox
      aria-label={label}
      layout="grid"
      selectionMode={mode}
      disallowEmptySelection={mode === 'single' && chosen.length > 0}
      selectedKeys={chosen}
      onSelectionChange={(keys) => onChange([...(keys as Set<Id>)])}
      className={classNames(styles['grid'], styles[`columns-${columns}`], styles[size])}
    >
      {tiles.map((tile) => (
        <ListBoxItem
          key={tile.id}
          id={tile.id}
          textValue={tile.name}
          onPress={() => props.onPress?.(tile.id)}
          className={styles['tile'] ?? ''}
        >
          {tile.picture && (
            <Picture name={tile.picture} tint={tile.tint} className={styles['picture']} />
          )}
          <span className={styles['name']}>{tile.name}</span>
          <Icon name="check" className={styles['check']} />
        </ListBoxItem>
      ))}
    </ListBox>
  );
}

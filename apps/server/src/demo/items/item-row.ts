import type { ColourName } from '@homeward/domain';
import type { FormName } from '../pictures/forms.ts';
import type { MarkName } from '../pictures/marks.ts';
import type { PatternName } from '../pictures/patterns.ts';

/** A thing as staff of the demo venue logged it; when it was found is drawn by the generator. */
export interface ItemRow {
  /** Ties a lost report to it; seen by nobody. */
  readonly key: string;
  readonly categoryId: string;
  readonly title: string;
  readonly description: string;
  readonly withheldDetails: string;
  readonly colours: readonly [ColourName, ...ColourName[]];
  readonly brand?: string;
  readonly placeId: string;
  /** Null for what must not be photographed. */
  readonly picture: {
    readonly form: FormName;
    readonly pattern?: PatternName;
    readonly mark?: MarkName;
    readonly markColour?: ColourName;
  } | null;
}

import type { PaintName } from '@homeward/ui/light';
import { v7 as newId, v4 as newKey } from 'uuid';
import type { ContactDraft } from '../contact/contact-fields.tsx';
import { keep, readKept } from '../phone/remembered.ts';
import { unknownWhen, type WhenLost } from './when-lost.ts';

/** What a visitor has told so far. Everything may stay unknown but what it is. */
export interface Draft {
  /** Made here, so that sending the report twice files it once. */
  readonly reportId: string;
  /** Known to this phone alone: with it the same report gets the same link again. */
  readonly filingKey: string;
  readonly categoryId: string | null;
  readonly colours: readonly PaintName[];
  readonly description: string;
  readonly brand: string;
  readonly placeId: string | null;
  readonly when: WhenLost;
  readonly contact: ContactDraft;
}

function emptyDraft(): Draft {
  return {
    reportId: newId(),
    filingKey: newKey(),
    categoryId: null,
    colours: [],
    description: '',
    brand: '',
    placeId: null,
    when: unknownWhen,
    contact: { channel: 'none', address: '' },
  };
}

const keptAs = 'draft';

/** The report that was begun on this phone and not yet sent, or a new one. */
export function beginDraft(): Draft {
  try {
    return { ...emptyDraft(), ...(JSON.parse(readKept(keptAs) || '{}') as Partial<Draft>) };
  } catch {
    return emptyDraft();
  }
}

/** Keep what was told so far; null once it has been sent. */
export function keepDraft(draft: Draft | null): void {
  keep(keptAs, draft ? JSON.stringify(draft) : '');
}

/** What is changed after an attempt to send it is another report: it must not pass for a retry. */
export function reconsidered(draft: Draft): Draft {
  return { ...draft, reportId: newId() };
}

import type { PaintName } from '@homeward/ui';

/** What a visitor has told so far. Everything may stay unknown but the wish to have it back. */
export interface Draft {
  /** Made here, so that sending the report twice files it once. */
  readonly reportId: string;
  readonly categoryId: string | null;
  readonly description: string;
  readonly colours: readonly PaintName[];
  readonly brand: string;
  readonly placeId: string | null;
  readonly lostFrom: string | null;
  readonly lostTo: string | null;
}

export function emptyDraft(reportId: string): Draft {
  return {
    reportId,
    categoryId: null,
    description: '',
    colours: [],
    brand: '',
    placeId: null,
    lostFrom: null,
    lostTo: null,
  };
}

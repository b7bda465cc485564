import type { Ids } from '@homeward/usecases';
import { v7 } from 'uuid';

/** UUIDs version 7: unique without asking anybody, and sorted by the time they were made. */
export const timeOrderedIds: Ids = { next: <Id extends string>() => v7() as Id };

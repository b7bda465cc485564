import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigFault } from '@homeward/config';
import { dayMs, type PhotoId } from '@homeward/domain';
import { ModelFault, openFittedModel, openVectorShelf } from '@homeward/embedding';
import type { UseCases } from '@homeward/usecases';
import type { Log } from '../world/log.ts';
import { Impressions } from './impressions.ts';
import type { LiveMatcher, ModelInUse } from './live-matcher.ts';

export interface ModelInUseOptions {
  /** Null when no model was plugged in. */
  readonly folder: string | null;
  readonly dataDir: string;
  readonly log: Log;
  readonly pathOf: (id: PhotoId) => Promise<string | null>;
  /** The script of the model's process, where it doesn't lie beside the package's own. */
  readonly childEntry?: URL;
}

export interface OpenModelInUse extends ModelInUse {
  /** Look at what waits, and weigh anew whatever came since the start as soon as it was looked at. */
  start(matcher: LiveMatcher, useCases: Weighing): void;
  close(): Promise<void>;
}

type Weighing = Pick<UseCases, 'weighItemAgain' | 'weighReportAgain'>;

const system = { kind: 'system' } as const;

/**
 * Open the model that the installer plugged in, if any. Whoever asked for one
 * must learn that it doesn't work: the server then refuses to start. Without one,
 * nothing is loaded, and what an earlier one left behind is removed.
 */
export async function openModelInUse(options: ModelInUseOptions): Promise<OpenModelInUse | null> {
  const { folder, dataDir, log, pathOf, childEntry } = options;
  const shelfFolder = join(dataDir, 'vectors');
  if (folder === null) {
    await rm(shelfFolder, { recursive: true, force: true });
    return null;
  }
  const model = await openFittedModel({ folder, ...(childEntry ? { childEntry } : {}) }).catch(
    inWordsOfTheInstaller,
  );
  const report = (fault: unknown) => log.fault(fault, { during: 'model' });
  const { modelId, dimensions, fit } = model;
  const shelf = await openVectorShelf({ folder: shelfFolder, modelId, dimensions, report });
  const impressions = new Impressions({ model, shelf, pathOf, report });
  let tidying: NodeJS.Timeout | undefined;
  log.step('model opened', { dimensions });
  return {
    fit,
    impressions,
    start(matcher, useCases) {
      impressions.tidy();
      tidying = setInterval(() => impressions.tidy(), dayMs).unref();
      impressions.start(async (id, impression, isFresh) => {
        const kind = matcher.impress(id, impression);
        if (isFresh && kind) await weighAgain(kind, id, useCases);
      });
    },
    async close() {
      clearInterval(tidying);
      const stopped = impressions.stop();
      await model.close();
      await stopped;
    },
  };
}

async function weighAgain(kind: 'found-item' | 'lost-report', id: string, useCases: Weighing) {
  if (kind === 'found-item') await useCases.weighItemAgain({ id: id as never }, system);
  else await useCases.weighReportAgain({ id: id as never }, system);
}

function inWordsOfTheInstaller(error: unknown): never {
  if (!(error instanceof ModelFault)) throw error;
  throw new ConfigFault([
    { file: 'environment', path: 'HOMEWARD_MODEL_FOLDER', reason: error.message },
  ]);
}

import { endOnFaults } from '../../src/process-life.ts';
import { createLog } from '../../src/world/log.ts';

/* A process in which something goes wrong that nobody expected. */
endOnFaults(createLog('info'));
void Promise.reject(new RangeError('zz-personal'));
setInterval(() => undefined, 1000);

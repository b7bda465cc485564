import { pageConfig } from '../page-config.ts';
import { serviceWorker } from '../service-worker-plugin.ts';

export default pageConfig('guest', [serviceWorker('guest')]);

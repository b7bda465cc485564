import { allEndpoints, socketAccess } from '@homeward/contract';
import { openFolders, openRoutes } from './open-routes.ts';

/** Who may call what, as data: every route and every socket there is. */
export function accessTable() {
  return {
    endpoints: allEndpoints.map(({ name, method, path, access }) => ({
      name,
      method,
      path,
      access: [...access],
    })),
    sockets: Object.entries(socketAccess).map(([audience, access]) => ({
      audience,
      access: [...access],
    })),
    open: { routes: openRoutes, folders: openFolders },
  };
}

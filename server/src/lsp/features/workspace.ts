import { workspaceMethods, type WorkspaceListing } from '#protocol/workspace.ts';
import type { Feature } from '../context.ts';

/** What our client lists of all files. */
export const workspace: Feature = ({ connection, guard, workspace: all }) => {
  connection.onRequest(
    workspaceMethods.listing,
    guard.request<object, WorkspaceListing | null>({
      name: workspaceMethods.listing,
      neutral: null,
      handle: () => all.listing(),
    }),
  );
  connection.onRequest(
    workspaceMethods.refresh,
    guard.request<object, null>({
      name: workspaceMethods.refresh,
      neutral: null,
      handle: async () => {
        await all.look();
        return null;
      },
    }),
  );
  return {};
};

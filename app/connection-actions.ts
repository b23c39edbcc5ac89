import type { ConnectionActions } from '#components/connections/connection-actions.tsx';
import { deleteConnection } from './actions/delete-connection.ts';
import { importConnections } from './actions/import-connections.ts';
import { validateConnection } from './actions/validate-connection.ts';

/** Everything that pages can do to a connection that is there. */
export const connectionActions: ConnectionActions = {
  deleteConnection,
  importConnections,
  validateConnection,
};

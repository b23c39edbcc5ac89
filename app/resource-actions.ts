import type { ResourceActions } from '#components/kubernetes-resource/resource-actions.tsx';
import { adoptResource } from './actions/adopt-resource.ts';
import { applyManifests } from './actions/apply-manifests.ts';
import { changeFederatedCredential } from './actions/change-federated-credential.ts';
import { connectWorkload } from './actions/connect-workload.ts';
import { deleteResources } from './actions/delete-resources.ts';
import { editResource } from './actions/edit-resource.ts';
import { recreateConnection } from './actions/recreate-connection.ts';
import { restartWorkload } from './actions/restart-workload.ts';
import { restoreResources } from './actions/restore-resources.ts';
import { revealSecretKey } from './actions/reveal-secret-key.ts';
import { startSampleRun } from './actions/start-sample-run.ts';

/** Everything that pages can do to what is in a cluster. */
export const resourceActions: ResourceActions = {
  adoptResource,
  applyManifests,
  changeFederatedCredential,
  connectWorkload,
  deleteResources,
  editResource,
  recreateConnection,
  restartWorkload,
  restoreResources,
  revealSecretKey,
  startSampleRun,
};

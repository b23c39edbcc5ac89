import { kubelet } from '../kubelet/kubelet.ts';
import type { Controller } from '../simulation.ts';
import { daemonSetController } from './daemon-sets.ts';
import { deploymentController } from './deployments.ts';
import { jobController } from './jobs.ts';
import { namespaceController } from './namespaces.ts';
import { replicaSetController } from './replica-sets.ts';
import { statefulSetController } from './stateful-sets.ts';

/** Everything that acts by itself in a cluster. */
export const controllers: readonly Controller[] = [
  namespaceController,
  deploymentController,
  replicaSetController,
  statefulSetController,
  daemonSetController,
  jobController,
  kubelet,
];

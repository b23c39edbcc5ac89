import type { KubernetesPlane } from '../kubernetes/plane.ts';
import type { Operator } from '../operator/operator.ts';
import type { ClusterQueue } from './container-service/cluster-queue.ts';
import type { ClusterUpdates } from './container-service/cluster-updates.ts';
import type { Operations } from './operations.ts';
import type { ArmState } from './state.ts';
import type { Throttle } from './throttle.ts';

/** What the routes of Resource Manager work with. */
export interface Arm {
  readonly state: ArmState;
  readonly operations: Operations;
  readonly clusterUpdates: ClusterUpdates;
  readonly clusterQueue: ClusterQueue;
  readonly kubernetes: KubernetesPlane;
  readonly operator: Operator;
  readonly throttle: Throttle;
}
